/** Says of a quote that is not in its source what comes close to it, so that its author sees the difference. */
import type { Finding } from '../../model/evidence.js';
import type { Verdict } from '../locate/choose-match.js';
import type { IndexedSource } from '../index/index-source.js';
import { hasTinyPart } from '../locate/locate-parts.js';
import { locateWhole } from '../locate/locate-whole.js';
import { nearestPassage } from './nearest-passage.js';
import { placeOf } from '../index/places.js';
import { splitQuote, unwrapQuote, type SplitQuote } from '../locate/split-quote.js';

/** `near` with what was found, or `missing`. The only costly step, taken for failures alone. */
export function explainMissing(words: string, indexed: IndexedSource): Verdict {
  const parts = partsFinding(splitQuote(unwrapQuote(words)), indexed);
  if (parts !== undefined) return { status: 'near', ranges: [], finding: parts };
  const passage = nearestPassage(indexed, words);
  if (passage === undefined) return { status: 'missing', ranges: [] };
  const place = placeOf(indexed.source, passage.start);
  return { status: 'near', ranges: [], finding: { type: 'difference', parts: passage.parts, place } };
}

/** All parts are there, and yet the quote is not. */
function partsFinding(split: SplitQuote, indexed: IndexedSource): Finding | undefined {
  const { parts } = split;
  if (parts.length < 2 || !parts.every(({ text }) => locateWhole(indexed, text).length > 0)) return undefined;
  return { type: 'parts', reason: hasTinyPart(split) ? 'too-short' : 'apart' };
}
