/** The rows of a table in, what is said in it out, each row as a line with its speaker's label; nothing where it is another table. */
import { COLUMN_WORDS } from '../../languages/column-words.js';
import { fullTime, parseTimecode } from '../../text/timecode.js';
import { readName } from '../speakers/read-name.js';

/** Cells; a row may lack the last ones. */
export type Rows = readonly (readonly string[])[];

interface Columns {
  readonly who: number;
  readonly said: number;
  readonly time: number | undefined;
  /** The first row names the columns. */
  readonly headed: boolean;
}

/** In code units, on average: shorter cells are no speech. */
const SPEECH = 20;

/** `Ann Berg 00:01:00: words`; a row without a speaker goes on with what was said before it. */
export function spokenRows(rows: Rows): readonly string[] | undefined {
  const columns = namedColumns(rows) ?? guessedColumns(rows);
  if (columns === undefined) return undefined;
  const { who, said, time, headed } = columns;
  return rows.slice(headed ? 1 : 0).flatMap((row) => {
    const [name, words] = [cellOf(row, who), cellOf(row, said)];
    if (words === '') return [];
    const at = time === undefined ? undefined : secondsOf(cellOf(row, time));
    const label = [name, at === undefined ? '' : fullTime(at)].filter((part) => part !== '').join(' ');
    return [name === '' ? words : `${label}: ${words}`];
  });
}

function namedColumns([head = [], ...rows]: Rows): Columns | undefined {
  const names = head.map((cell) => cell.normalize('NFKC').trim().toLowerCase().replaceAll('_', ' '));
  const find = (kind: keyof typeof COLUMN_WORDS): number =>
    names.findIndex((name) => COLUMN_WORDS[kind].has(name));
  const [who, said, time] = [find('who'), find('said'), find('time')];
  if (who === -1 || said === -1 || who === said || rows.length === 0) return undefined;
  return { who, said, time: time === -1 ? undefined : time, headed: true };
}

/** Two names at least that take turns in one column, and long cells in another. */
function guessedColumns(rows: Rows): Columns | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const indices = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, index) => index);
  const bodies = [false, true].map((headed) => ({ headed, body: headed ? rows.slice(1) : rows }));
  for (const { headed, body } of bodies) {
    const cells = (index: number): readonly string[] => body.map((row) => cellOf(row, index));
    const who = indices.find((index) => areNames(cells(index)));
    const said = indices.find((index) => index !== who && isSpeech(cells(index)));
    if (who === undefined || said === undefined) continue;
    const time = indices.find((index) => cells(index).every((cell) => clockOf(cell) !== undefined));
    return { who, said, time, headed };
  }
  return undefined;
}

/** A wider one is no talk. */
const MOST_COLUMNS = 8;

function areNames(cells: readonly string[]): boolean {
  const names = new Set(cells.filter((cell) => cell !== ''));
  const isFew = names.size > 1 && names.size * 2 <= cells.length;
  return isFew && [...names].every((name) => readName(name).shape === 'name');
}

function isSpeech(cells: readonly string[]): boolean {
  return cells.reduce((sum, { length }) => sum + length, 0) >= cells.length * SPEECH;
}

/** On one line. */
function cellOf(row: readonly string[], index: number): string {
  return (row[index] ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Of a clock's time, of the first of two, or in seconds. */
function secondsOf(cell: string): number | undefined {
  return clockOf(cell) ?? (/^\d{1,6}(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined);
}

function clockOf(cell: string): number | undefined {
  const clock = /^[[(]?(\d{1,3}(?::\d{1,2}){1,2}(?:[.,]\d{1,9})?)(?![\d:])/.exec(cell)?.[1];
  return clock === undefined ? undefined : parseTimecode(clock);
}
