/** What checking a quotation against its source found. */
import type { Quote, SourcePlace } from './outline.js';

export type EvidenceStatus =
  | 'exact'
  | 'normalised'
  | 'elided'
  | 'near'
  | 'missing'
  | 'ambiguous'
  | 'negation-cut'
  | 'unchecked'
  | 'stale';

export interface Evidence {
  readonly quote: Quote;
  readonly status: EvidenceStatus;
  /** Where the words stand in the source, when found. */
  readonly place?: SourcePlace | undefined;
  /** UTF-16 offsets into the extracted text of the source, one pair a part; more than one when elided. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}
