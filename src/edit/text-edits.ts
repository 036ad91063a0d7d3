/** A file's text as it stands on disk in, and what shall stand where; the text with that out, all else byte for byte. */
import { rawOffsets } from '../text/raw-offsets.js';

/** A part of the file's own text that is moved as it stands. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** Offsets count in the text as the parser has it: without byte-order mark, with `\n` as line ends. */
export interface TextEdit extends TextStretch {
  /** What takes its place: words of ours, which get the line endings of the file's first line, and stretches of it. */
  readonly pieces: readonly (string | TextStretch)[];
}

/** @param edits none over another */
export function applyTextEdits(raw: string, edits: readonly TextEdit[]): string {
  const ending = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const offset = rawOffsets(raw);
  const cut = ({ start, end }: TextStretch): string => raw.slice(offset(start), offset(end));
  const written: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (offset(edit.start) < at) throw new Error('two edits of an outline lie over each other');
    written.push(raw.slice(at, offset(edit.start)));
    for (const piece of edit.pieces)
      written.push(typeof piece === 'string' ? piece.replaceAll('\n', ending) : cut(piece));
    at = offset(edit.end);
  }
  return [...written, raw.slice(at)].join('');
}
