/** A place where a comment opens in, the comment out; one that is never closed is reported, and kept unshown. */
import type { Context } from '../../markup/context.js';

export interface Comment {
  readonly start: number;
  readonly end: number;
  /** What is between the marks. */
  readonly text: string;
  /** `<!---`: a remark to oneself, which no output has. */
  readonly remark: boolean;
}

/** Where the search for comments has come to. */
export interface SearchPlace {
  readonly at: number;
  /** Of the line that `at` is in. */
  readonly lineStart: number;
  /** The end of the fenced block that `at` is in; not after `at` when it is in none. */
  readonly fenceUntil: number;
}

/**
 * @param place of the `<!--`
 * @param closingAfter the offset of the first `-->` from an offset on; the text's length when there is none
 * @returns undefined when it is text: in a fence, a comment ends within the fence
 */
export function commentAt(
  text: string,
  { at, lineStart, fenceUntil }: SearchPlace,
  closingAfter: (offset: number) => number,
  context: Context,
): Comment | undefined {
  // `<!-->` and `<!--->` are whole comments, as in HTML.
  const closing = closingAfter(at + 2);
  if (at < fenceUntil && closing >= fenceUntil) return undefined;
  const meant = closing < at + 4 ? meantEnd(text, closing + 3, at < fenceUntil ? fenceUntil : undefined) : 0;
  if (meant > closing + 3) return closedTwice(at, closing + 3, meant, context);
  const remark = text.startsWith('<!---', at);
  const opened = Math.min(at + (remark ? 5 : 4), closing);
  const next = nextOpening(text, opened, closing, remark);
  const closed = closing < text.length && next === undefined;
  const end = closed ? closing : (next ?? headingAfter(text, at));
  if (!closed) reportOpen(at, next, context);
  const said = withoutQuoteMarks(text.slice(Math.min(opened, end), end), text.slice(lineStart, at));
  return { start: at, end: closed ? end + 3 : end, text: said, remark };
}

/**
 * Where a comment was meant to end which is closed as it is opened: after `-->` in `<!---> private -->`, with its block in
 * `<!---> private`.
 *
 * @returns `from` when no words follow
 */
function meantEnd(text: string, from: number, fenceUntil: number | undefined): number {
  const next = text.indexOf('<!--', from);
  const rest = text.slice(from, Math.min(next === -1 ? text.length : next, fenceUntil ?? text.length));
  const theme = fenceUntil === undefined ? rest.search(/\n## /) : -1;
  const closing = (theme === -1 ? rest : rest.slice(0, theme)).indexOf('-->');
  if (closing !== -1) return from + closing + 3;
  const block = rest.search(fenceUntil === undefined ? END_OF_BLOCK : /\n|$/);
  return /\S/.test(rest.slice(0, block)) ? from + block : from;
}

/** Before a blank line, a heading, the next point. */
const END_OF_BLOCK = /\n[ \t>]*(?:\n|$)|\n#|\n[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]|$/;

/** What follows it was meant for nobody. */
function closedTwice(at: number, opened: number, end: number, { report, spanAt }: Context): Comment {
  report(
    'comment-sign',
    spanAt(at, opened),
    'this is a whole comment: what follows it would be shown',
    'a note begins with `<!--`, a remark to yourself with `<!---`, and `>` comes at its end only',
  );
  return { start: at, end, text: '', remark: true };
}

/** In a blockquote, the `>` before each line is not part of what the comment says. */
function withoutQuoteMarks(comment: string, before: string): string {
  return /^[ \t]*>[ \t>]*$/.test(before) ? comment.replace(/\n[ \t]*>[ \t]?/g, '\n') : comment;
}

/**
 * The end of this comment when another begins before the next `-->`: then this one was forgotten to be closed. Within a line
 * `<!--` is text of the comment, but a remark in a note would be said.
 */
function nextOpening(text: string, from: number, closing: number, remark: boolean): number | undefined {
  const opening = remark ? /\n(?=[ \t]*<!--)/ : /\n(?=[ \t]*<!--)|<!---(?!-*>)/;
  const found = opening.exec(text.slice(from, closing));
  return found === null ? undefined : from + found.index;
}

function headingAfter(text: string, from: number): number {
  const at = text.indexOf('\n## ', from);
  return at === -1 ? text.length : at;
}

function reportOpen(at: number, next: number | undefined, { report, spanAt }: Context): void {
  report(
    'comment-open',
    spanAt(at, at + 4),
    'the comment opened here is never closed',
    next === undefined
      ? 'put `-->` where it ends; to show the sign itself, write `\\<!--`'
      : `put \`-->\` before the next comment begins, in line ${spanAt(next + 1, next + 1).start.line}`,
  );
}
