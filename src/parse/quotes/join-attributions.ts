/** A body in, the same with attributions that blank lines part from their quotes back in these out. */
import { findAttribution } from './attribution.js';
import { fenceEnd, nextLine } from '../../markup/fences.js';

/** A line that can be nothing else than an attribution: a dash, a name, a source in brackets at its end. */
const ATTRIBUTION = /[ \t>]*(?:[—―–─]+|--+)[ \t]*[^\s[\]][^\n[\]]*\[[^\n]+\][ \t]*(?=\n|$)/y;
const IN_QUOTE = /^ {0,3}>/;
const BLANK = /^[ \t>]*$/;

/**
 * Of the same length: the line breaks between become spaces, so that the quote runs on to its last line, as it does
 * in Markdown when that line follows at once.
 */
export function joinAttributions(text: string, from: number): string {
  const pieces = [text.slice(0, from)];
  let copied = from;
  for (const { start, end } of gapsIn(text, from)) {
    pieces.push(text.slice(copied, start), ' '.repeat(end - start));
    copied = end;
  }
  return [...pieces, text.slice(copied)].join('');
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** From the end of a quote's last line to the last line break before its attribution. */
function gapsIn(text: string, from: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let quote: Gap | undefined;
  for (let at = from; at < text.length;) {
    const fence = fenceEnd(text, at);
    const end = fence ?? nextLine(text, at);
    const line = text.slice(at, end).replace(/\n$/, '');
    if (fence === undefined && IN_QUOTE.test(line) && !BLANK.test(line) && !isAttribution(text, at)) {
      quote = { start: quote?.end === at ? quote.start : at, end };
    } else if (fence !== undefined || !BLANK.test(line)) {
      if (quote !== undefined && quote.end < at && isMissing(text, quote, at))
        gaps.push({ start: quote.end - 1, end: at - 1 });
      quote = undefined;
    }
    at = end;
  }
  return gaps;
}

function isMissing(text: string, quote: Gap, at: number): boolean {
  return isAttribution(text, at) && findAttribution(text.slice(quote.start, quote.end)) === undefined;
}

function isAttribution(text: string, at: number): boolean {
  ATTRIBUTION.lastIndex = at;
  return ATTRIBUTION.test(text);
}
