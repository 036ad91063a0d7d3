/** Which parts of a source the talk's themes use: what `check --coverage` lists and draws. */

export interface SourceCoverage {
  /** The source's id. */
  readonly source: string;
  /** The length of the source's text, in UTF-16 code units. */
  readonly length: number;
  /** The whole source in order: turns where speakers are known, paragraphs elsewhere. */
  readonly parts: readonly CoveredPart[];
}

export interface CoveredPart {
  readonly kind: 'paragraph' | 'turn';
  /** 1-based, within its kind. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly speaker?: string | undefined;
  /** Where a timed transcript is opened for it. */
  readonly startSeconds?: number | undefined;
  /** The ids of the sections that quote from it, in the outline's order; empty when nobody does. */
  readonly themes: readonly string[];
}
