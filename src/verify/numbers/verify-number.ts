/** A number that somebody is said to have said and its source in, a verdict out. */
import {
  findQuantities,
  readsNumberWords,
  type FoundQuantity,
} from '../../languages/quantities/find-quantities.js';
import { primaryLanguage } from '../../languages/tags/primary-language.js';
import type { TextRange } from '../../model/evidence.js';
import type { NumberClaim, NumberEvidence } from '../../model/number-evidence.js';
import type { Quantity } from '../../model/quantity.js';
import type { SourceText } from '../../model/source-text.js';
import { rangeAt, type IndexedSource } from '../index/index-source.js';
import { lastPlace, placeOf, placeRange } from '../index/places.js';
import { judged, type Match } from '../locate/locate-whole.js';

/**
 * @param lang BCP 47: the outline's, in which the chart names what it counts
 * @param found what the source says, as `quantitiesOf` finds it: once, however many numbers are taken from it
 */
export function verifyNumber(
  claim: NumberClaim,
  indexed: IndexedSource,
  lang: string,
  found = quantitiesOf(indexed, lang),
): NumberEvidence {
  const { source } = indexed;
  const window = claim.place && numberWindow(source, claim.place);
  const none = { claim, ranges: [], locked: false } as const;
  if (claim.place !== undefined && window === undefined) {
    const last = lastPlace(source, claim.place.type);
    return { ...none, status: 'misplaced', finding: { type: 'no-such-place', last } };
  }
  const spoken = indexed.lang ?? lang;
  if (found === undefined) return { ...none, status: 'unread' };
  const isSameLanguage = primaryLanguage(spoken) === primaryLanguage(lang);
  const same = found.filter((one) => isSame(claim.quantity, one, source.text, isSameLanguage));
  const here = window === undefined ? same : same.filter(({ start }) => isWithin(start, window));
  if (here.length > 0)
    return {
      ...judgeFound(claim, here, window === undefined, indexed),
      ...unreadNoun(claim.quantity, isSameLanguage),
    };
  if (same.length > 0) {
    const places = same.flatMap(({ start }) => placeOf(source, start) ?? []);
    return { ...none, status: 'misplaced', finding: { type: 'places', places } };
  }
  const status = readsNumberWords(spoken) ? 'missing' : 'unread';
  return { ...none, status, instead: nearest(claim.quantity, found, window, source.text) };
}

/** Numbers of one thought follow each other: at a time stands what is said in the half minute from there, in one turn. */
const SECONDS_AFTER = 30;

function numberWindow(source: SourceText, place: NonNullable<NumberClaim['place']>): TextRange | undefined {
  const named = placeRange(source, place);
  if (place.type !== 'time' || named === undefined) return named;
  const [start, end] = named;
  const turn = rangeAt(source.turns, start);
  const later = source.cues.filter(({ startSeconds }) => startSeconds <= place.seconds + SECONDS_AFTER);
  return [start, Math.max(end, Math.min(later.at(-1)?.end ?? end, turn?.end ?? Infinity))];
}

const isWithin = (offset: number, [start, end]: TextRange): boolean => start <= offset && offset < end;

/**
 * What nobody says is left out: headers, stage directions.
 *
 * @param lang BCP 47: the outline's, where nothing tells the source's
 * @returns undefined where nothing is known of the source's language
 */
export function quantitiesOf(
  { source: { text, asides }, lang: spoken }: IndexedSource,
  lang: string,
): readonly FoundQuantity[] | undefined {
  return findQuantities(text, spoken ?? lang)?.filter(({ start }) => rangeAt(asides, start) === undefined);
}

/** The same worth, and the same thing that is counted. What may be a year is a quantity only where it counts something. */
function isSame(claimed: Quantity, found: FoundQuantity, text: string, isSameLanguage: boolean): boolean {
  if (claimed.value !== found.value || claimed.unit !== found.unit) return false;
  const counts = claimed.noun !== undefined && isSameLanguage;
  if (counts && !isFollowedBy(claimed.noun, text, found.end)) return false;
  return !found.isYear || counts;
}

function isFollowedBy(noun: string, text: string, end: number): boolean {
  const behind = /^[\s\u00a0-]*/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const words = text.slice(end + behind, end + behind + noun.length + 1);
  const edge = words.slice(noun.length);
  const isWhole = !/\p{Script=Latin}/u.test(noun.slice(-1)) || !/\p{L}/u.test(edge);
  return words.slice(0, noun.length).toLowerCase() === noun.toLowerCase() && isWhole;
}

function unreadNoun({ noun }: Quantity, isSameLanguage: boolean): Pick<NumberEvidence, 'isNounUnread'> {
  return noun !== undefined && !isSameLanguage ? { isNounUnread: true } : {};
}

/** As of a quotation: a place with nothing wrong wins; without a place there must be one alone. */
function judgeFound(
  claim: NumberClaim,
  found: readonly FoundQuantity[],
  isAnywhere: boolean,
  indexed: IndexedSource,
): NumberEvidence {
  const { source } = indexed;
  const matches = found.map(({ start, end }) => {
    const range: TextRange = [start, end];
    return { range, ...judged(indexed, [range]) };
  });
  const best = matches.find(isClaim) ?? matches.find(isWhole) ?? matches[0];
  const base = { claim, locked: false, ranges: best === undefined ? [] : [best.range] };
  if (isAnywhere && matches.length > 1) {
    const places = matches.flatMap(({ range: [start] }) => placeOf(source, start) ?? []);
    return { ...base, ranges: [], status: 'ambiguous', finding: { type: 'places', places } };
  }
  // Its parts stand in two mouths.
  if (best === undefined || best.finding?.type === 'crosses')
    return { ...base, ranges: [], status: 'missing' };
  const [start, end] = best.range;
  const place = placeOf(source, start);
  if (best.finding?.type === 'negation')
    return { ...base, status: 'negation-cut', place, finding: best.finding };
  if (best.scope?.turns === true) return { ...base, status: 'scope-cut', place, scope: best.scope };
  const isExact = source.text.slice(start, end) === claim.text;
  return { ...base, status: isExact ? 'exact' : 'normalised', place };
}

type Judged = Pick<Match, 'finding' | 'scope'>;

/** Where a number's word begins and ends has been seen to: of that there is nothing to find. */
const isWhole = ({ finding }: Judged): boolean => finding === undefined || finding.type === 'inside-word';

const isClaim = (judgement: Judged): boolean => isWhole(judgement) && judgement.scope?.turns !== true;

/** The number there whose digits are the most alike: another scale, another unit. */
function nearest(
  { value }: Quantity,
  found: readonly FoundQuantity[],
  window: TextRange | undefined,
  text: string,
): string | undefined {
  const here = window === undefined ? found : found.filter(({ start }) => isWithin(start, window));
  const digits = significant(value);
  const alike = here.find((one) => significant(one.value) === digits);
  return alike && text.slice(alike.start, alike.end);
}

const significant = (value: number): string => String(Math.abs(value)).replace(/^0\.0*|[.]|0+$/g, '');
