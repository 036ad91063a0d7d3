/** A stretch of a source that becomes a theme. */
import type { TextSpan } from '../units/text-span.js';
import type { Unit } from '../units/units.js';

export interface SourceSection extends TextSpan {
  /** Where its heading stands, at its beginning; absent where the text has none. */
  readonly heading: TextSpan | undefined;
  readonly units: readonly Unit[];
}

export function weightOfSection({ units }: SourceSection): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}
