/** A comment in, what stands in its place while Markdown is read out. */
import { FILLER } from '../../markup/filler.js';

/**
 * A comment with lines of its own becomes blank lines; one beside text becomes filler, which Markdown reads
 * as a part of the text. Both are as long as the comment.
 *
 * @param lineStart of the line that the comment begins on
 */
export function fillComment(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lineStart: number,
  inFence: boolean,
): string {
  const comment = text.slice(start, end);
  if (inFence || standsAlone(text, start, end, lineStart)) return comment.replace(/[^\n]/g, ' ');
  return FILLER.repeat(comment.length);
}

/** Nothing but white space and a quote's marks before and after it on its lines. */
function standsAlone(text: string, start: number, end: number, lineStart: number): boolean {
  const after = /[ \t]*(?=\n|$)/y;
  after.lastIndex = end;
  return /^[ \t>]*$/.test(text.slice(lineStart, start)) && after.test(text);
}
