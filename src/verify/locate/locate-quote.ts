/** Finds a quote's words in a source, in one piece if they are there as they stand, else in parts. */
import type { TextRange } from '../../model/evidence.js';
import { foldText } from '../fold/fold-text.js';
import type { IndexedSource } from '../index/index-source.js';
import { hasTinyPart, locateParts } from './locate-parts.js';
import { locateWhole, type Match } from './locate-whole.js';
import { splitQuote, unwrapQuote } from './split-quote.js';

/** @param window source offsets between which the quote must begin. */
export function locateQuote(words: string, indexed: IndexedSource, window?: TextRange): readonly Match[] {
  if (foldText(words).text === '') return [];
  const whole = locateWhole(indexed, words, window);
  if (whole.length > 0) return whole;
  const inner = unwrapQuote(words);
  const unwrapped = inner === words ? [] : locateWhole(indexed, inner, window);
  return unwrapped.length > 0 ? unwrapped : locateSplit(inner, indexed, window);
}

function locateSplit(quote: string, indexed: IndexedSource, window: TextRange | undefined): readonly Match[] {
  const split = splitQuote(quote);
  const [first] = split.parts;
  if (first === undefined || hasTinyPart(split)) return [];
  if (split.parts.length === 1 && split.insertions.length === 0)
    return locateRest(first.text, quote, indexed, window);
  const [from, to] = window ?? [0, Infinity];
  return locateParts(indexed, split).filter(({ ranges: [range] }) => {
    return range !== undefined && from <= range[0] && range[0] < to;
  });
}

/** What is left of `…we would not` is one piece after all. */
function locateRest(
  part: string,
  quote: string,
  indexed: IndexedSource,
  window: TextRange | undefined,
): readonly Match[] {
  if (part === quote) return [];
  return locateWhole(indexed, part, window).map((match) => ({ ...match, status: 'normalised' as const }));
}
