/**
 * A place where something looks like a sign of a comment and is none in, what must not be shown for it out: one key
 * away from a remark to oneself, private words would stand in the handout.
 */
import { commentSignAt } from '../../text/comment-sign.js';
import type { SearchPlace } from './comment-at.js';
import type { Context } from '../../markup/context.js';

/** What is kept off the slides. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
}

/** What ends it: `-->`, `—>`, `->`, `--＞`, `__>`, `--)`, or the end of its block. */
const LIKE_END =
  /(?:[-‐-―−－]|[_＿]{2})[ \t]?(?:[>›»⟩＞〉》]|&gt;)|[-‐-―−－]{2}[ \t]?[)\]}）］｝】]|(?=\n[ \t>]*(?:\n|$)|\n#|<!--)|$/g;
const HINT = 'a note stands in `<!-- … -->`, a remark to yourself in `<!--- … -->`';
const IN_FIGURE = 'put the text in quotation marks';

/**
 * @param copied where the last comment ended
 * @returns undefined where there is no such sign
 */
export function falseSign(
  text: string,
  place: SearchPlace,
  copied: number,
  context: Context,
): Hidden | undefined {
  const { at, fenceUntil } = place;
  if (text.startsWith('-->', at)) return strayClosing(text, place, copied, context);
  const length = text.startsWith('<!--', at) ? 0 : commentSignAt(text, at);
  if (length === 0 || isQuoted(text, place)) return undefined;
  const show = at < fenceUntil ? IN_FIGURE : 'put it in backticks';
  const hint = `${HINT}; to show the sign, ${show}`;
  context.report('comment-sign', context.spanAt(at, at + length), 'this is no beginning of a comment', hint);
  return { start: at, end: likeEnd(text, place, at + length) };
}

/** What a figure shows is never hidden beyond its line. */
function likeEnd(text: string, { at, fenceUntil }: SearchPlace, from: number): number {
  LIKE_END.lastIndex = from;
  const found = LIKE_END.exec(text);
  const end = found === null ? text.length : found.index + found[0].length;
  return at < fenceUntil ? Math.min(end, endOfLine(text, from)) : end;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Hides its paragraph as well: the sign tells where a comment ends, and not where it was meant to begin. */
function strayClosing(
  text: string,
  { at, lineStart, fenceUntil }: SearchPlace,
  copied: number,
  { report, spanAt }: Context,
): Hidden | undefined {
  const inFence = at < fenceUntil;
  const start = inFence ? Math.max(lineStart, copied) : startOfBlock(text, lineStart, copied);
  if (inFence ? QUOTED.test(text.slice(start, at)) : text.slice(start, at).includes('\\<!--'))
    return undefined;
  const show = inFence ? IN_FIGURE : 'write `\\-->`';
  report('comment-sign', spanAt(at, at + 3), 'this closes no comment', `${HINT}; to show the sign, ${show}`);
  return { start: !inFence && text[lineStart] === '#' ? at : start, end: at + 3 };
}

/** In YAML, text whose quotation mark is still open. */
const QUOTED = /(?:^|[\s:[{,])(["'])(?:(?!\1).)*$/;

function isQuoted(text: string, { at, lineStart, fenceUntil }: SearchPlace): boolean {
  return at < fenceUntil && QUOTED.test(text.slice(lineStart, at));
}

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
