/** The sentences around a quote in its source: what the presenter opens when somebody asks for the context. */
import type { Evidence } from '../../model/evidence.js';
import { rangeAt, type Stretch } from './index-source.js';
import type { SourceText } from '../../model/source-text.js';

export interface Surroundings {
  readonly before: string;
  /** The source's own words, an elision's gap included. */
  readonly quoted: string;
  readonly after: string;
}

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' });
/** Code units on either side that are looked at for sentences. */
const REACH = 1200;

/** Whole sentences of the same turn or paragraph, at most `sentences` on either side; nothing without a range. */
export function surroundingsOf(
  evidence: Evidence,
  source: SourceText,
  sentences = 2,
): Surroundings | undefined {
  const [first, last] = [evidence.ranges[0], evidence.ranges.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const stretches: readonly Stretch[] = source.turns.length > 0 ? source.turns : source.paragraphs;
  const stretch = rangeAt(stretches, first[0]);
  const before = source.text.slice(Math.max(first[0] - REACH, stretch?.start ?? 0), first[0]);
  const after = source.text.slice(last[1], Math.min(last[1] + REACH, stretch?.end ?? last[1]));
  return {
    before: split(before).slice(-sentences).join('').trimStart(),
    quoted: source.text.slice(first[0], last[1]),
    after: split(after).slice(0, sentences).join('').trimEnd(),
  };
}

function split(text: string): readonly string[] {
  return Array.from(SENTENCES.segment(text), ({ segment }) => segment);
}
