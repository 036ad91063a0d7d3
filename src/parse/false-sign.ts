/**
 * A place where something looks like a sign of a comment and is none in, what must not be shown for it out: one key
 * away from a remark to oneself, private words would stand in the handout.
 */
import type { Place } from './comment-at.js';
import type { Context } from './context.js';

/** What is kept off the slides. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
}

/** `<!—`, `<!-`, `<! --`: what is left of `<!--` by a typing mistake, or by a program that writes “better” dashes. */
const LIKE_OPENING = /<!(?!--)[ \t]*[-‐-―−]/y;
/** What ends it: `-->`, `—>`, `->`, or a blank line, a heading, a comment. */
const LIKE_END = /[-‐-―−]>|(?=\n[ \t>]*(?:\n|$)|\n#|<!--)|$/g;
const HINT = 'a note stands in `<!-- … -->`, a remark to yourself in `<!--- … -->`';

/**
 * @param copied where the last comment ended
 * @returns undefined where there is no such sign
 */
export function falseSign(text: string, place: Place, copied: number, context: Context): Hidden | undefined {
  const { at, fenceUntil } = place;
  if (text.startsWith('-->', at)) return strayClosing(text, place, copied, context);
  if (at < fenceUntil || !isLikeOpening(text, at)) return undefined;
  context.report('comment-sign', context.spanAt(at, at + 2), 'this is no beginning of a comment', HINT);
  return { start: at, end: likeEnd(text, at + 2) };
}

function isLikeOpening(text: string, at: number): boolean {
  LIKE_OPENING.lastIndex = at;
  return LIKE_OPENING.test(text);
}

function likeEnd(text: string, from: number): number {
  LIKE_END.lastIndex = from;
  const found = LIKE_END.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

/** Hides its paragraph as well: the sign tells where a comment ends, and not where it was meant to begin. */
function strayClosing(
  text: string,
  { at, lineStart, fenceUntil }: Place,
  copied: number,
  { report, spanAt }: Context,
): Hidden | undefined {
  const inFence = at < fenceUntil;
  const start = inFence ? Math.max(lineStart, copied) : startOfBlock(text, lineStart, copied);
  if (inFence ? QUOTED.test(text.slice(start, at)) : text.slice(start, at).includes('\\<!--'))
    return undefined;
  const show = inFence ? 'put the text in quotation marks' : 'write `\\-->`';
  report('comment-sign', spanAt(at, at + 3), 'this closes no comment', `${HINT}; to show the sign, ${show}`);
  return { start: !inFence && text[lineStart] === '#' ? at : start, end: at + 3 };
}

/** In YAML, text whose quotation mark is still open. */
const QUOTED = /(?:^|[\s:[{,])(["'])(?:(?!\1).)*$/;

/** After the last blank line, heading or comment. */
function startOfBlock(text: string, lineStart: number, copied: number): number {
  let start = lineStart;
  while (start > copied) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (/^[ \t>]*$|^#/.test(text.slice(before, start - 1))) break;
    start = before;
  }
  return Math.max(start, copied);
}
