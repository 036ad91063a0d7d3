/** Our places and an editor's, from one to the other: lines and columns from 1 here, from 0 there, UTF-16 in both. */
import type { Position as EditorPosition, Range } from 'vscode-languageserver';
import type { Position, Span } from '../../model/position.js';

export function rangeOf({ start, end }: Span): Range {
  return { start: positionOf(start), end: positionOf(end) };
}

export function positionOf({ line, column }: Pick<Position, 'line' | 'column'>): EditorPosition {
  return { line: line - 1, character: column - 1 };
}

/** The offset of an editor's place in a text with plain line endings; the nearest where there is no such place. */
export function offsetOf(text: string, { line, character }: EditorPosition): number {
  let start = 0;
  for (let count = 0; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + Math.max(0, character), end === -1 ? text.length : end);
}

export const FILE_START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Both ends count: a cursor at the end of a word is at the word. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start.offset <= offset && offset <= end.offset;
}
