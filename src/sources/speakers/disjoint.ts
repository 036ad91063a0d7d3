/** Ascending ranges that may overlap in, the same parts of the text without overlap out. */
import type { SourceSpan } from '../../model/source-text.js';

export function disjoint(ranges: readonly SourceSpan[]): readonly SourceSpan[] {
  const kept: SourceSpan[] = [];
  for (const range of ranges) {
    const start = Math.max(range.start, kept.at(-1)?.end ?? 0);
    if (start < range.end) kept.push({ start, end: range.end });
  }
  return kept;
}
