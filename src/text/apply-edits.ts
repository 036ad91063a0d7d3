/** A file's text as it stands on disk in, and edits of what was read of it; the text with the edits out. */
import type { Edit } from '../model/problems/fix.js';
import { rawOffsets } from './raw-offsets.js';

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
