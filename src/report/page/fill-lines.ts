/** Words in, lines of at most a width out: the first may begin otherwise than those below it. */
import type { PageWord } from './page-words.js';

/**
 * A word that is wider than a line has one to itself.
 *
 * @param width in columns, what lines begin with included
 */
export function fillLines(
  words: readonly PageWord[],
  { first, rest, width }: { readonly first: string; readonly rest: string; readonly width: number },
): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let used = first.length;
  let begun = false;
  for (const word of words) {
    if (begun && used + 1 + word.width > width) {
      lines.push(line);
      [line, used, begun] = [rest, rest.length, false];
    }
    line += begun ? ` ${word.shown}` : word.shown;
    used += (begun ? 1 : 0) + word.width;
    begun = true;
  }
  return [...lines, line];
}
