/** The stretches of a section in, those that are read for quotes and points out. */
import type { TextSpan } from './text-span.js';

/** Code units of one section that are read for quotes: more than an hour of talk. */
const SAMPLE = 60_000;

/** All, or every so many of them where a section is longer than any talk: scoring takes far more time than reading. */
export function sampleSpans<S extends TextSpan>(spans: readonly S[]): readonly S[] {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const step = Math.ceil(length / SAMPLE);
  return step < 2 ? spans : spans.filter((_, index) => index % step === 0);
}
