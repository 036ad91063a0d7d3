/** What checking a chart's number against its source found. */
import type { Finding, PassingStatus, Scope, TextRange } from './evidence.js';
import type { NumberOrigin, WrittenAt } from './chart.js';
import type { Quantity } from './quantity.js';
import type { SourcePlace } from './source-place.js';

/** That somebody said this number there. Equal claims share a verdict. */
export interface NumberClaim {
  /** Made of all that decides the verdict. */
  readonly key: string;
  /** As the chart shows it. */
  readonly text: string;
  readonly quantity: Quantity;
  readonly source: string;
  readonly place?: SourcePlace | undefined;
  readonly written: WrittenAt;
  /** The section that it stands in. */
  readonly section: string;
}

/**
 * - `exact`: it is written there as the chart writes it.
 * - `normalised`: it is said there in other digits, words or another language.
 * - `missing`, `misplaced`, `ambiguous`, `negation-cut`, `scope-cut`, `unchecked`, `stale`: as of quotations.
 * - `unread`: it is not there in digits, and the source's language has words for numbers that are not known.
 */
export type NumberStatus =
  | Extract<PassingStatus, 'exact' | 'normalised'>
  | 'missing'
  | 'misplaced'
  | 'ambiguous'
  | 'negation-cut'
  | 'scope-cut'
  | 'unread'
  | 'unchecked'
  | 'stale';

export interface NumberEvidence {
  readonly claim: NumberClaim;
  readonly status: NumberStatus;
  /** Where it is said, when it was found. */
  readonly place?: SourcePlace | undefined;
  /** One when it was found, else none. */
  readonly ranges: readonly TextRange[];
  readonly finding?: Finding | undefined;
  readonly scope?: Scope | undefined;
  /** What was found there instead: as the source has it. */
  readonly instead?: string | undefined;
  /** What it counts was not compared: it is named in another language than the source's. */
  readonly isNounUnread?: boolean | undefined;
  /** The verdict comes from the lock file: the source was not at hand. */
  readonly locked: boolean;
}

export type NumberEvidenceByKey = ReadonlyMap<string, NumberEvidence>;

export function isFound({ status }: NumberEvidence): boolean {
  return status === 'exact' || status === 'normalised';
}

/** Made of what decides whether a number is said there: notation does not. */
export function claimKey(
  { value, unit, noun }: Quantity,
  { source, place }: Extract<NumberOrigin, { type: 'said' }>,
): string {
  return JSON.stringify([value, unit ?? null, noun?.toLowerCase() ?? null, source, place ?? null]);
}
