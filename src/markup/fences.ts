/** Where fenced blocks begin and end, told by lines alone, for what must be known before Markdown is read. */

const OPENING = /(?: {0,3})(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)(?=\n|$)/y;

/**
 * The offset of the line after the fenced block that opens on the line at `lineStart`. As a figure holds no
 * theme, a heading in column 1 ends one that is not closed.
 *
 * @returns undefined when no fence opens on this line
 */
export function fenceEnd(text: string, lineStart: number): number | undefined {
  const opening = matchAt(OPENING, text, lineStart);
  if (opening === null) return undefined;
  const fence = opening[1] ?? opening[2] ?? '';
  // A pattern may not be as long as a hostile line.
  const closing = ` {0,3}${fence.charAt(0)}{${Math.min(fence.length, 100)},}[ \\t]*$\\n?`;
  const ending = matchAt(new RegExp(`^(?:(##[ \\t\\n])|${closing})`, 'gm'), text, nextLine(text, lineStart));
  if (ending === null) return text.length;
  return ending[1] === undefined ? ending.index + ending[0].length : ending.index;
}

/** The offset of the line after the one that `offset` is in; the text's length when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
