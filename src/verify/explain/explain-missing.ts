/** Says of a quote that is not in its source what comes close to it, so that its author sees the difference. */
import { languagesIn } from '../../languages/sentence-languages.js';
import type { DifferencePart, Finding } from '../../model/evidence.js';
import { affirmedSource } from '../edit/affirmed-source.js';
import type { Verdict } from '../locate/choose-match.js';
import type { IndexedSource } from '../index/index-source.js';
import { patternsOf } from '../judge/negation-patterns.js';
import { findNegations } from '../judge/negations.js';
import { hasTinyPart } from '../locate/locate-parts.js';
import { locateWhole } from '../locate/locate-whole.js';
import { diffWords } from './diff-words.js';
import { nearestPassage, onOneLine, type Passage } from './nearest-passage.js';
import { placeOf } from '../index/places.js';
import { splitQuote, unwrapQuote, type SplitQuote } from '../locate/split-quote.js';

/** Never a verdict that passes. */
type Missed = Verdict & { readonly status: 'near' | 'missing' };

/** `near` with what was found, or `missing`. The only costly step, taken for failures alone. */
export function explainMissing(words: string, indexed: IndexedSource): Missed {
  const split = splitQuote(unwrapQuote(words));
  const parts = partsFinding(split, indexed);
  if (parts !== undefined) return { status: 'near', ranges: [], finding: parts };
  const passage = deniedPassage(words, indexed) ?? nearestPassage(indexed, words);
  if (passage === undefined) return { status: 'missing', ranges: [] };
  if (runsOn(passage, indexed))
    return { status: 'near', ranges: [], finding: { type: 'crosses', boundary: 'speaker' } };
  const place = placeOf(indexed.source, passage.start);
  const negation = negationIn(passage.parts, indexed.lang);
  return {
    status: 'near',
    ranges: [],
    finding: { type: 'difference', parts: passage.parts, place, ...(negation && { negation }) },
  };
}

/** All parts are there, and yet the quote is not. */
function partsFinding(split: SplitQuote, indexed: IndexedSource): Finding | undefined {
  const { parts } = split;
  if (parts.length < 2 || !parts.every(({ text }) => locateWhole(indexed, text).length > 0)) return undefined;
  return { type: 'parts', reason: hasTinyPart(split) ? 'too-short' : 'apart' };
}

/** Of a few words too little may be alike to be found by that: whether only a negation is missing is asked for itself. */
function deniedPassage(words: string, indexed: IndexedSource): Passage | undefined {
  const [found] = locateWhole(affirmedSource(indexed), unwrapQuote(words));
  const [range] = found?.ranges ?? [];
  if (range === undefined) return undefined;
  const parts = diffWords(indexed.source.text.slice(...range), words);
  return parts && { start: range[0], parts: parts.map(onOneLine) };
}

/** Only labels are missing: the words of one go on in the words of another. */
function runsOn({ start, parts }: Passage, { source: { text, turns } }: IndexedSource): boolean {
  const missing = parts.filter((part) => part.in !== 'same');
  if (missing.length === 0 || missing.some((part) => part.in === 'quote')) return false;
  const end = start + parts.reduce((sum, part) => sum + part.text.length, 0);
  const labels = turns.flatMap((turn, index) => {
    const next = turns[index + 1];
    return next !== undefined && turn.end > start && next.start < end
      ? [text.slice(turn.end, next.start)]
      : [];
  });
  return missing.every((part) => labels.some((label) => label.trim() === part.text.trim()));
}

function negationIn(parts: readonly DifferencePart[], lang: string | undefined): string | undefined {
  const all = parts.map(({ text }) => text).join('');
  const languages = patternsOf(languagesIn(all, lang));
  const changed = parts.filter((part) => part.in !== 'same').map(({ text }) => text);
  return findNegations(changed.join(' / '), languages).at(0);
}
