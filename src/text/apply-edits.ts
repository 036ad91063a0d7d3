/** A file's text as it stands on disk in, and edits of what was read of it; the text with the edits out. */
import type { Edit } from '../model/problems/fix.js';

/** As outlines are read: without byte-order mark, each line ended by `\n`. */
export function plainLines(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * A byte-order mark and line endings stay; what is put in gets the endings of the first line.
 *
 * @param raw decoded, and nothing more
 * @param edits none over another; their offsets count in `plainLines(raw)`
 */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const ending = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const rawOffset = rawOffsets(raw);
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text } of edits.toSorted((a, b) => a.span.start.offset - b.span.start.offset)) {
    pieces.push(raw.slice(at, rawOffset(span.start.offset)), text.replaceAll('\n', ending));
    at = rawOffset(span.end.offset);
  }
  return [...pieces, raw.slice(at)].join('');
}

function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  // Where a line feed stands in what was read that two characters stand for.
  const pairs = [...raw.matchAll(/\r\n/g)].map(({ index }, count) => index - mark - count);
  return (offset) => offset + mark + pairs.filter((pair) => pair < offset).length;
}
