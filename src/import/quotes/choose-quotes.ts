/** Candidates in, the few that the check of evidence lets pass out: for the slide and for a remark. */
import type { Member } from '../people/names/cast.js';
import type { WordsCheck } from './check-words.js';
import type { DraftQuote } from '../print/draft.js';
import type { QuoteCandidate } from './quote-candidates.js';
import { overlaps, type TextSpan } from '../units/text-span.js';

export interface ChosenQuote extends DraftQuote, TextSpan {}

export interface Choosing {
  readonly check: WordsCheck;
  readonly role: 'guest' | 'host';
  /** Words on slides so far: nothing is quoted twice. */
  readonly taken: readonly string[];
  readonly most: number;
  /** By which an outline calls the speaker. */
  readonly nameOf: (member: Member) => string;
}

/** Refusals are rare; where everything is refused, trying on would only take time. */
const MOST_TRIES = 60;

/** The best first; none of them overlap. */
export function chooseQuotes(
  candidates: readonly QuoteCandidate[],
  { check, role, taken, most, nameOf }: Choosing,
): readonly ChosenQuote[] {
  const chosen: ChosenQuote[] = [];
  const tried = new Set(taken);
  for (const candidate of candidates.slice(0, MOST_TRIES)) {
    if (chosen.length === most) break;
    const { start, end, words, speech } = candidate;
    if (tried.has(words) || chosen.some((one) => overlaps(one, candidate))) continue;
    tried.add(words);
    const place = check.verify(words, { start, end }, { member: speech.person, role });
    if (place !== undefined) chosen.push({ start, end, words, speaker: nameOf(speech.person), place });
  }
  return chosen;
}
