/** Picks, of all places where a quote's words stand, the one the author means, or says why none can be picked. */
import type { EvidenceStatus, Finding, Scope, TextRange } from '../../model/evidence.js';
import type { IndexedSource } from '../index/index-source.js';
import { startOf, type Match } from './locate-whole.js';
import { placeOf } from '../index/places.js';

export interface Verdict {
  readonly status: EvidenceStatus;
  readonly ranges: readonly TextRange[];
  readonly finding?: Finding | undefined;
  readonly insertions?: readonly string[];
  readonly scope?: Scope | undefined;
}

export interface Choice {
  /** A place was given and has been looked at already. */
  readonly placed: boolean;
  /** So short that the same words elsewhere may mean another thing. */
  readonly short: boolean;
  /** True of a match that the source gives to the quote's speaker. */
  readonly isSpeakers: (match: Match) => boolean;
}

/**
 * A match with nothing wrong wins over one with something wrong, the speaker's own over another's, a claim over what is
 * none, the first over later ones. Without a place a short quote must have one place only, sound or not.
 */
export function chooseMatch(indexed: IndexedSource, matches: readonly Match[], choice: Choice): Verdict {
  const own = matches.filter((match) => match.finding === undefined && choice.isSpeakers(match));
  const eligible = own.length > 0 ? matches.filter(choice.isSpeakers) : matches;
  const sound = eligible.filter(({ finding }) => finding === undefined);
  const first = sound.toSorted((a, b) => doubt(a) - doubt(b)).at(0);
  if (first === undefined) return failure(matches);
  const rivals = eligible.filter(({ finding }) => finding === undefined || finding.type === 'negation');
  if (rivals.length > 1 && choice.short && !choice.placed) return ambiguous(indexed, rivals);
  const { status, ranges, insertions, scope } = first;
  return { status, ranges, insertions, scope };
}

function doubt({ scope }: Match): number {
  return scope === undefined ? 0 : scope.turns ? 2 : 1;
}

function ambiguous(indexed: IndexedSource, rivals: readonly Match[]): Verdict {
  const starts = rivals.map(startOf).sort((a, b) => a - b);
  const places = starts.flatMap((start) => placeOf(indexed.source, start) ?? []);
  return { status: 'ambiguous', ranges: [], finding: { type: 'places', places } };
}

/** The gravest of what is wrong: a cut negation turns the meaning, the others may only look clumsy. */
function failure(matches: readonly Match[]): Verdict {
  const worst = matches.find(({ finding }) => finding?.type === 'negation') ?? matches[0];
  if (worst === undefined) return { status: 'missing', ranges: [] };
  const status = worst.finding?.type === 'negation' ? 'negation-cut' : 'near';
  return { status, ranges: worst.ranges, finding: worst.finding };
}
