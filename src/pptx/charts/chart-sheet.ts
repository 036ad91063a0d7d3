/** The table of a chart in, the sheet that PowerPoint opens when somebody edits its data out. */
import type { Chart } from '../../model/chart.js';
import { plainText } from '../../model/inline.js';
import { numberCells, type NumberCell } from './number-formats.js';

/** Its first row names the columns, its first column the rows. */
export interface ChartSheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly label: string;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell extends NumberCell {
  /** As the slide shows it. */
  readonly text: string;
  /** What the slide says of it, where no format does. */
  readonly words: string | undefined;
}

/** A quadrant's axes each count something of their own. @param lang of the deck, BCP 47 */
export function chartSheet(chart: Chart, lang: string): ChartSheet {
  const { kind, rows, unit } = chart;
  const width = Math.max(...rows.map(({ numbers }) => numbers.length));
  const axes = kind === 'quadrant' ? Array.from({ length: width }, (_, column) => [column]) : undefined;
  const groups = axes ?? [Array.from({ length: width }, (_, column) => column)];
  const formatted = groups.map((columns) =>
    numberCells(
      rows.flatMap(({ numbers }) => columns.flatMap((column) => numbers[column] ?? [])),
      lang,
    ),
  );
  const cellAt = (row: number, column: number): NumberCell | undefined => {
    const group = groups.findIndex((columns) => columns.includes(column));
    const own = groups[group] ?? [];
    return formatted[group]?.[row * own.length + own.indexOf(column)];
  };
  return {
    columns: columnNames(chart, width, unit === undefined ? '' : plainText(unit)),
    rows: rows.map(({ label, numbers }, row) => ({
      label: plainText(label),
      cells: numbers.map(({ text, quantity }, column) => {
        const cell = cellAt(row, column);
        return cell === undefined
          ? { value: quantity.value, format: 'General', text, words: text }
          : { ...cell, text, words: undefined };
      }),
    })),
  };
}

function columnNames({ columns, ends }: Chart, width: number, unit: string): readonly string[] {
  if (columns.length > 0) return columns.map(plainText);
  if (ends !== undefined) return ends.map((axis) => axis.map(plainText).join(' – '));
  return Array.from({ length: width }, () => unit);
}

/** Of the rows and columns of a sheet, both from 1, as formulas name them. */
export function cellsAddress(from: SheetPlace, to: SheetPlace = from): string {
  const name = ({ row, column }: SheetPlace): string => `$${columnLetter(column)}$${row}`;
  const range = from.row === to.row && from.column === to.column ? name(from) : `${name(from)}:${name(to)}`;
  return `${SHEET_NAME}!${range}`;
}

export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

export const SHEET_NAME = 'Sheet1';

/** No chart has more columns than the alphabet has letters. */
export function columnLetter(column: number): string {
  return String.fromCharCode(64 + column);
}
