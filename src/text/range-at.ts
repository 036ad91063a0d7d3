/** Ascending ranges and an offset in, the range that holds it out. */
import { firstWhere } from './first-where.js';

/** The range that holds `offset`, or the last one that starts before it. */
export function rangeAt<T extends { readonly start: number }>(
  ranges: readonly T[],
  offset: number,
): T | undefined {
  return ranges[firstWhere(ranges, ({ start }) => start > offset) - 1];
}

/** The range that holds `offset`; none where it lies between two. */
export function rangeHolding<T extends { readonly start: number; readonly end: number }>(
  ranges: readonly T[],
  offset: number,
): T | undefined {
  const range = rangeAt(ranges, offset);
  return range !== undefined && offset < range.end ? range : undefined;
}
