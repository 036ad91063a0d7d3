/** A place in a text in, its line with a row of carets below it out. */
import type { Colors } from 'picocolors/types.js';
import type { Span } from '../model/position.js';
import { displayWidth, graphemesOf } from '../text/terminal/display-width.js';
import { visibleText } from '../text/terminal/visible-text.js';

/** Columns of a line that are shown, and how many of them before the carets. */
const MAX_WIDTH = 100;
const MAX_BEFORE = 40;
/** Code units around the place that are looked at; the rest of a long line is not. */
const REACH = 300;

/**
 * Two lines, indented, with the number of the line before a bar. Of a span over several lines, the first.
 *
 * @param lines of the whole text
 */
export function codeFrame(lines: readonly string[], { start, end }: Span, colors: Colors): string {
  const line = lines[start.line - 1] ?? '';
  const to = end.line > start.line ? line.length : end.column - 1;
  const { shown, before, marked } = excerptOf(line, start.column - 1, to);
  const number = String(start.line);
  const carets = ' '.repeat(before) + colors.red('^'.repeat(marked));
  return [
    `  ${colors.dim(`${number} |`)} ${shown}`.trimEnd(),
    `  ${colors.dim(`${' '.repeat(number.length)} |`)} ${carets}`,
  ].join('\n');
}

interface Excerpt {
  readonly shown: string;
  /** Columns before the carets, and below which carets stand. */
  readonly before: number;
  readonly marked: number;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly offset: number;
}

function excerptOf(line: string, from: number, to: number): Excerpt {
  const start = Math.max(0, from - REACH);
  const cells = cellsOf(line.slice(start, from + REACH), start);
  const first = firstShown(cells, from);
  const after = cells.slice(first);
  const count = countShown(after);
  const visible = after.slice(0, count);
  const cutBefore = start > 0 || first > 0;
  const cutAfter = count < after.length || from + REACH < line.length;
  return {
    shown: `${cutBefore ? '…' : ''}${visible.map(({ text }) => text).join('')}${cutAfter ? '…' : ''}`,
    before: (cutBefore ? 1 : 0) + widthOf(visible.filter(({ offset }) => offset < from)),
    marked: Math.max(1, widthOf(visible.filter(({ offset }) => offset >= from && offset < to))),
  };
}

function cellsOf(text: string, start: number): readonly Cell[] {
  return graphemesOf(text).map((grapheme) => {
    const shown = visibleText(grapheme.text);
    return { text: shown, width: displayWidth(shown), offset: start + grapheme.offset };
  });
}

/** A short line is shown from its beginning, a long one from not far before the carets. */
function firstShown(cells: readonly Cell[], from: number): number {
  if (widthOf(cells) <= MAX_WIDTH && (cells[0]?.offset ?? 0) === 0) return 0;
  let index = cells.findIndex(({ offset }) => offset >= from);
  if (index === -1) index = cells.length;
  let room = MAX_BEFORE;
  while (index > 0 && room > 0) {
    index -= 1;
    room -= cells[index]?.width ?? 0;
  }
  return index;
}

function countShown(cells: readonly Cell[]): number {
  let room = MAX_WIDTH;
  const end = cells.findIndex(({ width }) => (room -= width) < 0);
  return end === -1 ? cells.length : end;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
