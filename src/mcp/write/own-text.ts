/** Texts that an agent sends in, why one of them cannot stand in an outline out: before anything is made of it. */
import { hasCommentSign } from '../../text/comment-sign.js';
import { refusalOf, type Refusal } from '../../edit/refusal.js';
import type { ThemeSet } from '../../edit/theme-parts.js';
import { countMarked } from '../../verify/judge/marked-words.js';
import { withoutUnseen } from '../../text/unseen.js';

/** Far more than a point or a paragraph of a handout has. */
const LONGEST = 2000;

/** Each stretch between marks is looked up in every source: more of them than a text has would keep the server from its work. */
const MOST_MARKED = 12;
const MOST_MARKED_IN_ALL = 60;

/** One line of words: no break, no control character, nothing that nobody sees, no comment. */
export function lineFault(text: string): Refusal | undefined {
  if (text.trim() === '') return unfit('a text is empty', 'leave it out');
  if (text.length > LONGEST) return unfit('a text has more than 2,000 characters', 'divide it');
  if (countMarked(text) > MOST_MARKED) return tooManyMarks('a text', MOST_MARKED);
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{e0000}-\u{e007f}]/u.test(text) || withoutUnseen(text) !== text)
    return unfit('a text has a line break or a character that nobody sees', 'send one line a text');
  if (hasCommentSign(text) || /<!--|--!?>/.test(text))
    return unfit('a text has the sign of a comment', 'leave it out; what the speaker says goes into `notes`');
  return undefined;
}

/** A note that opens a quotation, a list or a headline would be shown as one to the speaker. */
function noteFault(text: string): Refusal | undefined {
  const fault = lineFault(text);
  if (fault !== undefined || !/^\s*(?:[>#|]|[-*+]\s|~~~|```)|&#?\w+;/.test(text)) return fault;
  return unfit('a note has a mark of Markdown', 'say it in plain words');
}

/** YAML of a figure: lines, none of which ends the block that it stands in. */
function figureFault(body: string): Refusal | undefined {
  if (body.trim() === '' || body.length > LONGEST * 2)
    return unfit('the figure is empty or too long', 'two to six items are what a slide has room for');
  if (/[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(body) || /^\s*(?:~{3,}|`{3,})/m.test(body))
    return unfit('the figure has a fence or a character that nobody sees', 'send its YAML alone');
  if (/^\s*(?:-\s+)?[?:](?:\s|$)|:\s*[|>][-+\d]*\s*$|^\s*-\s*[|>]/m.test(body))
    return unfit('a text of the figure goes over several lines', 'write each on one line: `- Label: text`');
  if (hasCommentSign(body) || /<!--|--!?>/.test(body) || /(?:^|\s)#/m.test(body))
    return unfit('the figure has a comment', 'send its YAML without one');
  return undefined;
}

export function partsFault({ headline, points, reading, notes, figure }: ThemeSet): Refusal | undefined {
  const lines = [...(headline === undefined ? [] : [headline]), ...(points ?? []), ...(reading ?? [])];
  for (const line of lines) {
    const fault = lineFault(line);
    if (fault !== undefined) return fault;
  }
  for (const note of notes ?? []) {
    const fault = noteFault(note);
    if (fault !== undefined) return fault;
  }
  const all = [...lines, ...(notes ?? []), ...(figure ? [figure.body] : [])];
  const marked = all.reduce((sum, text) => sum + countMarked(text), 0);
  if (marked > MOST_MARKED_IN_ALL) return tooManyMarks('a change', MOST_MARKED_IN_ALL);
  return figure ? figureFault(figure.body) : undefined;
}

function tooManyMarks(what: string, most: number): Refusal {
  return unfit(
    `${what} has more than ${String(most)} stretches between quotation marks`,
    'quote by ids of `find_quotes`, and leave the marks out elsewhere',
  );
}

function unfit(message: string, hint: string): Refusal {
  return refusalOf('text-unfit', message, hint);
}
