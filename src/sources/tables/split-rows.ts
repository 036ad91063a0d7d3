/** The text of a table of comma-separated values in, its rows out; by RFC 4180, with commas, semicolons or tabs. */
import type { Rows } from './spoken-rows.js';

/** `papaparse` guesses the separator from any text; here it must be in the first line, and these lines are all that is left. */
const SEPARATORS = ['\t', ';', ','] as const;

/** What stands in one place of a table, without its quotation marks, and where: offsets with them. */
export interface TableCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Nothing where the first line has no separator. A quote that is not closed ends with the text. */
export function splitRows(text: string): Rows | undefined {
  return splitCells(text)?.map((row) => row.map((cell) => cell.text));
}

/** The same with the place of each cell. Empty lines are left out. */
export function splitCells(text: string): readonly (readonly TableCell[])[] | undefined {
  const [first = ''] = text.split('\n', 1);
  const separator = SEPARATORS.find((sign) => first.includes(sign));
  if (separator === undefined) return undefined;
  const rows: TableCell[][] = [[]];
  const cell = new RegExp(`"((?:[^"]|"")*)(?:"|$)[^${separator}\\n]*|[^${separator}\\n]*`, 'y');
  for (let at = 0; at <= text.length; at += 1) {
    cell.lastIndex = at;
    const [whole = '', quoted] = cell.exec(text) ?? [];
    rows.at(-1)?.push({ text: quoted?.replaceAll('""', '"') ?? whole, start: at, end: at + whole.length });
    at += whole.length;
    if (text.charAt(at) === '\n') rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value.text.trim() !== ''));
}
