/** A text and an offset in it in, what stands around the cursor out: told from lines, since half-typed text has no structure yet. */

export interface Cursor {
  /** Offsets of the line, without its end. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Of the line, what stands before the cursor and what after it. */
  readonly before: string;
  readonly after: string;
  readonly offset: number;
  readonly inFrontMatter: boolean;
}

export function cursorAt(text: string, offset: number): Cursor {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const lineEnd = end === -1 ? text.length : end;
  const inFrontMatter = lineStart > 0 && offset <= frontMatterEnd(text);
  const [before, after] = [text.slice(lineStart, offset), text.slice(offset, lineEnd)];
  return { lineStart, lineEnd, before, after, offset, inFrontMatter };
}

/** Where the closing fence stands; of front matter that is not closed yet, where the first section does. */
function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*\n/.test(text)) return -1;
  const close = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (close !== null) return 3 + close.index;
  const section = text.search(/^## /m);
  return section === -1 ? text.length : section - 1;
}

/** The line after the cursor's, if there is one. */
export function lineBelow(
  text: string,
  { lineEnd }: Cursor,
): { readonly start: number; readonly text: string } | undefined {
  if (lineEnd >= text.length) return undefined;
  const start = lineEnd + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end === -1 ? text.length : end) };
}
