/** A body in, its comments out, wherever they stand, and the body with filler in their place. */
import type { Context } from '../../markup/context.js';
import { falseSign } from './false-sign.js';
import { fenceEnd, nextLine } from '../../markup/fences.js';
import { fillComment } from './fill-comment.js';
import { commentAt, type Comment, type SearchPlace } from './comment-at.js';

export type { Comment } from './comment-at.js';

export interface CommentScan {
  readonly comments: readonly Comment[];
  /** Of the same length as the text that was scanned: everything but comments is where it was. */
  readonly text: string;
}

/**
 * Comments are found before Markdown is read, since Markdown would end some at a blank line, and would take
 * for HTML what follows on a line that begins with one. What is code stays code.
 */
export function findComments(text: string, from: number, context: Context): CommentScan {
  const comments: Comment[] = [];
  const pieces = [text.slice(0, from)];
  const closingAfter = closingFinder(text);
  let copied = from;
  let place: SearchPlace = { at: from, lineStart: from, fenceUntil: from };
  while (place.at < text.length) {
    const comment = text.startsWith('<!--', place.at)
      ? commentAt(text, place, closingAfter, context)
      : undefined;
    const hidden = comment ?? falseSign(text, place, copied, context);
    if (hidden === undefined) {
      place = step(text, place);
      continue;
    }
    if (comment !== undefined) comments.push(comment);
    const inFence = place.at < place.fenceUntil;
    const isHere = hidden.start >= place.lineStart;
    const lineStart = isHere ? place.lineStart : text.lastIndexOf('\n', hidden.start - 1) + 1;
    pieces.push(text.slice(copied, hidden.start), fillComment(text, hidden, lineStart, inFence));
    copied = hidden.end;
    place = { ...place, at: hidden.end };
  }
  return { comments, text: [...pieces, text.slice(copied)].join('') };
}

/** A line break, an escaped character, a run of backticks, or what lies between such and what a sign may begin with. */
const TOKEN = /\n|\\[^\n]|`+|[^\\`\n<‹«⟨＜〈《&([{（［｛【!！-]+|[\s\S]/y;

function step(text: string, { at, lineStart, fenceUntil }: SearchPlace): SearchPlace {
  if (at === lineStart && at >= fenceUntil) {
    const end = fenceEnd(text, at);
    if (end !== undefined) return startOfLine(nextLine(text, at), end);
  }
  TOKEN.lastIndex = at;
  const found = TOKEN.exec(text)?.[0] ?? '\n';
  if (found === '\n') return startOfLine(at + 1, fenceUntil);
  const length = found.startsWith('`') ? codeLength(text, at, found) : found.length;
  return { at: at + length, lineStart, fenceUntil };
}

function startOfLine(at: number, fenceUntil: number): SearchPlace {
  return { at, lineStart: at, fenceUntil };
}

/** How far along its line the end of a code span is looked for. */
const MAX_CODE = 200;

/** A code span that goes on on the next line is not seen as one: then a comment in it is a comment, and stays unshown. */
function codeLength(text: string, at: number, ticks: string): number {
  const [line = ''] = text.slice(at, at + MAX_CODE).split('\n', 1);
  let close = line.indexOf(ticks, ticks.length);
  while (close !== -1) {
    let end = close;
    while (line[end] === '`') end += 1;
    if (end - close === ticks.length) return end;
    close = line.indexOf(ticks, end);
  }
  return ticks.length;
}

/** Remembers what it found last, so that a text full of openings is searched once. */
function closingFinder(text: string): (offset: number) => number {
  let last = -1;
  return (offset) => {
    if (last < offset) {
      const found = text.indexOf('-->', offset);
      last = found === -1 ? text.length : found;
    }
    return last;
  };
}
