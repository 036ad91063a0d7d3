/** What of a sheet a chart shows, and what stood there when it was written: ECMA-376 part 1, 21.2.2. */
import { at } from '../../text/at.js';
import { el, words, type Xml } from '../ooxml/xml.js';
import { cellsAddress, type ChartSheet, type SheetCell } from './chart-sheet.js';

/** Cells of one row or one column, counted from 0 without the names of rows and columns. */
export type Cells =
  | { readonly row: number; readonly columns: readonly number[] }
  | { readonly column: number; readonly rows: readonly number[] };

export function cellsOf({ rows }: ChartSheet, cells: Cells): readonly SheetCell[] {
  return 'row' in cells
    ? cells.columns.map((column) => at(at(rows, cells.row).cells, column))
    : cells.rows.map((row) => at(at(rows, row).cells, cells.column));
}

/** @param name `c:val`, `c:xVal` or `c:yVal` */
export function numbers(name: string, sheet: ChartSheet, cells: Cells): Xml {
  const own = cellsOf(sheet, cells);
  const points = own.map(({ value, format }, idx) =>
    el('c:pt', { idx, formatCode: format }, el('c:v', {}, words(String(value)))),
  );
  const format = el('c:formatCode', {}, words(own[0]?.format ?? 'General'));
  const cache = el('c:numCache', {}, format, count(points), ...points);
  return el(name, {}, el('c:numRef', {}, el('c:f', {}, words(addressOf(cells))), cache));
}

/** The names of a sheet's rows, or of its columns. */
export function names(name: string, sheet: ChartSheet, of: 'rows' | 'columns'): Xml {
  const texts = namesOf(sheet, of);
  const last = texts.length + 1;
  const address =
    of === 'rows'
      ? cellsAddress({ row: 2, column: 1 }, { row: last, column: 1 })
      : cellsAddress({ row: 1, column: 2 }, { row: 1, column: last });
  return el(name, {}, stringReference(address, texts));
}

/** What a series is called: a row, or a column. */
export function seriesName(sheet: ChartSheet, of: 'rows' | 'columns', index: number): Xml {
  const place = of === 'rows' ? { row: index + 2, column: 1 } : { row: 1, column: index + 2 };
  return el('c:tx', {}, stringReference(cellsAddress(place), [at(namesOf(sheet, of), index)]));
}

function namesOf({ rows, columns }: ChartSheet, of: 'rows' | 'columns'): readonly string[] {
  return of === 'rows' ? rows.map(({ label }) => label) : columns;
}

function stringReference(address: string, texts: readonly string[]): Xml {
  const points = texts.map((text, idx) => el('c:pt', { idx }, el('c:v', {}, words(text))));
  return el('c:strRef', {}, el('c:f', {}, words(address)), el('c:strCache', {}, count(points), ...points));
}

function count(points: readonly Xml[]): Xml {
  return el('c:ptCount', { val: points.length });
}

function addressOf(cells: Cells): string {
  const place = (row: number, column: number) => ({ row: row + 2, column: column + 2 });
  if ('row' in cells) {
    const [first = 0, last = first] = [cells.columns[0], cells.columns.at(-1)];
    return cellsAddress(place(cells.row, first), place(cells.row, last));
  }
  const [first = 0, last = first] = [cells.rows[0], cells.rows.at(-1)];
  return cellsAddress(place(first, cells.column), place(last, cells.column));
}
