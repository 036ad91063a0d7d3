/** A text in, a function out that turns offsets into it into lines and columns. */
import type { Position, Span } from '../model/position.js';
import { at } from './at.js';
import { firstWhere } from './first-where.js';

/** Offsets are UTF-16 code units, `end` not included; offsets outside the text are moved to its edge. */
export type SpanAt = (start: number, end: number) => Span;

export function spansOf(text: string): SpanAt {
  const lineStarts = startsOfLines(text);
  const positionAt = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = firstWhere(lineStarts, (start) => start > inside) - 1;
    return { line: line + 1, column: inside - at(lineStarts, line) + 1, offset: inside };
  };
  return (start, end) => ({ start: positionAt(start), end: positionAt(Math.max(start, end)) });
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
