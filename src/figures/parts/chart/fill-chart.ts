/** A chart and the text of its data file in, the chart with its rows out, and everything wrong with either. */
import type { Chart, ChartNumber, ChartRow, TableColumn, TableRef, WrittenAt } from '../../../model/chart.js';
import { plainText, text, type RichText } from '../../../model/inline.js';
import { splitCells, type TableCell } from '../../../sources/tables/split-rows.js';
import { at } from '../../../text/at.js';
import { didYouMean } from '../../../text/did-you-mean.js';
import { orList } from '../../../text/or-list.js';
import { shorten } from '../../../text/shorten.js';
import { spansOf } from '../../../text/spans.js';
import { checkChart, type ReportAt } from './check-chart.js';
import { plainNumber } from './chart-number.js';
import type { ChartShape } from './chart-shape.js';

export interface DataFile {
  /** As messages print it. */
  readonly path: string;
  readonly text: string;
}

/** No chart has a tenth of them. */
const MOST_ROWS = 1000;
/** A number that is wrong is wrong in every row: the first few say enough. */
const MOST_FAULTS = 5;

export function fillChart<Filled extends Chart>(
  chart: Filled,
  table: TableRef,
  file: DataFile,
  shape: ChartShape,
  lang: string,
  report: ReportAt,
): Filled {
  const spanAt = spansOf(file.text);
  const placed = ({ start, end }: Pick<TableCell, 'start' | 'end'>): WrittenAt => ({
    span: spanAt(start, end),
    file: file.path,
  });
  const [head, ...body] = splitCells(file.text) ?? [];
  if (head === undefined || body.length === 0) {
    const isEmpty = file.text.trim() === '';
    report(
      'table-data',
      placed({ start: 0, end: 0 }),
      isEmpty ? 'the data file is empty' : 'the data file has no columns with rows below them',
      'write the names of the columns in the first line, parted by commas, and a row in each line below it',
    );
    return chart;
  }
  if (body.length > MOST_ROWS) {
    const message = `the data file has ${body.length.toLocaleString('en')} rows, and no more than ${MOST_ROWS.toLocaleString('en')} are read`;
    report('table-data', placed(at(at(body, MOST_ROWS), 0)), message, 'keep in it what the chart shows');
    return chart;
  }
  const columns = columnsOf(head, table, shape, placed, report);
  if (columns === undefined) return chart;
  const rows = rowsOf(body, columns, { table, lang, width: head.length, placed, report });
  const named = shape.columns[1] > 1 && shape.named === undefined;
  const filled = {
    ...chart,
    columns:
      named && chart.columns.length === 0 && columns.values.length > 1
        ? columns.values.map(({ name }) => text(name))
        : chart.columns,
    rows,
  };
  checkChart(filled, { shape, lang }, { span: table.fence }, report);
  return filled;
}

interface Columns {
  readonly label: number;
  readonly values: readonly { readonly name: string; readonly index: number }[];
}

/** Undefined where one that is named is not there. */
function columnsOf(
  head: readonly TableCell[],
  { label, values }: TableRef,
  shape: ChartShape,
  placed: (cell: TableCell) => WrittenAt,
  report: ReportAt,
): Columns | undefined {
  const names = head.map((cell) => cell.text.trim());
  const twice = head.find(
    (cell, index) => cell.text.trim() !== '' && names.indexOf(cell.text.trim()) < index,
  );
  if (twice !== undefined) {
    const message = `two columns are called “${shorten(twice.text.trim())}”`;
    report('table-data', placed(twice), message, 'name each column once');
    return undefined;
  }
  const find = ({ name, span }: TableColumn): number => {
    const index = names.indexOf(name);
    if (index !== -1) return index;
    const near = didYouMean(name, names);
    const hint =
      near === undefined
        ? `its columns are ${orList(names.filter((one) => one !== ''))}`
        : `did you mean \`${near}\`?`;
    report('table-data', { span }, `the data file has no column “${shorten(name)}”`, hint);
    return -1;
  };
  const labelled = label === undefined ? 0 : find(label);
  const [least, most] =
    shape.named === 'ends' ? [2, 2] : [Math.max(1, shape.columns[0]), Math.max(1, shape.columns[1])];
  const chosen =
    values?.map((column) => ({ name: column.name, index: find(column) })) ??
    names
      .map((name, index) => ({ name, index }))
      .filter(({ index, name }) => index !== labelled && name !== '');
  if (labelled === -1 || chosen.some(({ index }) => index === -1)) return undefined;
  if (chosen.length >= least && chosen.length <= most) return { label: labelled, values: chosen };
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  report(
    'table-data',
    placed(at(head, 0)),
    `\`${shape.kind}\` is drawn from ${wanted} column${most === 1 ? '' : 's'} of numbers, and ${values === undefined ? 'the data file has' : '`values` names'} ${chosen.length}`,
    `name those that it shows: \`values: ${most === 1 ? (names.at(-1) ?? '') : '[one, two]'}\``,
  );
  return undefined;
}

interface Reading {
  readonly table: TableRef;
  readonly lang: string;
  /** How many columns there are. */
  readonly width: number;
  readonly placed: (cell: TableCell) => WrittenAt;
  readonly report: ReportAt;
}

function rowsOf(
  body: readonly (readonly TableCell[])[],
  columns: Columns,
  reading: Reading,
): readonly ChartRow[] {
  let faults = 0;
  const report: ReportAt = (...problem) => {
    faults += 1;
    if (faults <= MOST_FAULTS) reading.report(...problem);
  };
  return body.flatMap((cells) => rowOf(cells, columns, { ...reading, report }) ?? []);
}

function rowOf(
  cells: readonly TableCell[],
  { label: labelled, values }: Columns,
  { table, lang, width, placed, report }: Reading,
): ChartRow | undefined {
  const first = at(cells, 0);
  const extra = cells.slice(width).find((cell) => cell.text.trim() !== '');
  if (extra !== undefined) {
    report(
      'table-data',
      placed(extra),
      `this row has ${cells.length} cells, and there are ${width} columns`,
      'put a cell with a comma in it in double quotes, and write a point before decimals',
    );
    return undefined;
  }
  const label = labelOf(cells[labelled]);
  if (label === undefined) {
    report(
      'table-data',
      placed(cells[labelled] ?? first),
      'this row has no label',
      'write one, or delete the row',
    );
    return undefined;
  }
  const numbers = values.map(({ name, index }): ChartNumber | undefined => {
    const cell = cells[index];
    const written = cell?.text.trim() ?? '';
    if (cell === undefined || written === '') {
      report(
        'table-data',
        placed(cell ?? first),
        `“${shorten(plainText(label))}” has no number in the column “${shorten(name)}”`,
        'write it, or leave the row out',
      );
      return undefined;
    }
    const number = plainNumber(written, table.unit, lang, table.origin, placed(cell));
    if (number === undefined)
      report(
        'chart-number',
        placed(cell),
        `\`${shorten(written)}\` is no number as data files write it`,
        plainHint(written),
      );
    return number;
  });
  const whole = numbers.filter((number) => number !== undefined);
  return whole.length < numbers.length
    ? undefined
    : { label, numbers: whole, ...placed(cells[labelled] ?? first) };
}

function labelOf(cell: TableCell | undefined): RichText | undefined {
  const words = cell?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
  return words === '' ? undefined : text(words);
}

/** What can only be meant is shown as it would be right. */
function plainHint(written: string): string {
  const bare = written.replaceAll(/[\s\u00a0\u202f'’]/g, '');
  const english = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : undefined;
  const other = /^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d+,\d{1,2}$/.test(bare)
    ? bare.replaceAll('.', '').replace(',', '.')
    : undefined;
  const meant = english ?? other ?? (/^-?\d+(?:\.\d+)?$/.test(bare) && bare !== written ? bare : undefined);
  return `write ${meant === undefined ? 'digits alone' : `\`${meant}\``}: no sign between thousands, a point before decimals, the unit as \`unit:\``;
}
