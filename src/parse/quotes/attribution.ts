/** A blockquote's source in, its attribution out: the line at its end that names who spoke and where it stands. */
import { oneLine } from '../../text/one-line.js';

export interface AttributionLine {
  /** Of its first character, in the blockquote. */
  readonly start: number;
  /** As written, and where. */
  readonly name: AttributionPiece;
  /** What is between the brackets; absent when there are none. */
  readonly mark?: AttributionPiece | undefined;
  /** What stands after the brackets, where nothing should. */
  readonly rest: string;
}

export interface AttributionPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DASHES = /^[ \t>\uFEFF]*(?:[—―–─]+|--+)/;
/** A long mark may go on on the next line or two. */
const MAX_LINES = 3;

/** Undefined when no line at the end begins with a dash; a single hyphen is none, it makes a list. */
export function findAttribution(quote: string): AttributionLine | undefined {
  const start = startOfAttribution(quote);
  if (start === undefined) return undefined;
  // A line that goes on loses the mark of the quote, but none of its length, so that offsets stay.
  const line = quote.slice(start).replace(/\n[ \t>]*/g, (gap) => '\n'.padEnd(gap.length));
  const dash = DASHES.exec(line)?.[0].length ?? 0;
  const open = openingBracket(line, dash);
  const close = line.lastIndexOf(']');
  if (open === -1 || close < open) return { start, name: piece(line, dash, line.length, start), rest: '' };
  return {
    start,
    name: piece(line, dash, open, start),
    mark: piece(line, open + 1, close, start),
    rest: line.slice(close + 1).trim(),
  };
}

/** A backslash before a bracket makes it a part of the name. */
function openingBracket(line: string, from: number): number {
  const at = line.indexOf('[', from);
  const isEscaped = at > 0 && /(?<!\\)(?:\\\\)*\\$/.test(line.slice(from, at));
  return isEscaped ? openingBracket(line, at + 1) : at;
}

function startOfAttribution(quote: string): number | undefined {
  let end = quote.trimEnd().length;
  for (let count = 0; count < MAX_LINES && end > 0; count += 1) {
    const start = quote.lastIndexOf('\n', end - 1) + 1;
    const line = quote.slice(start, end);
    if (DASHES.test(line)) return count === 0 || quote.slice(start).includes('[') ? start : undefined;
    if (/^[ \t>\uFEFF]*$/.test(line)) {
      if (count > 0) return undefined;
      count -= 1;
    }
    end = start - 1;
  }
  return undefined;
}

function piece(line: string, from: number, to: number, offset: number): AttributionPiece {
  const written = line.slice(from, to);
  const start = offset + from + (written.length - written.trimStart().length);
  return { text: oneLine(written), start, end: start + written.trim().length };
}
