/** A list and a question that its items answer with no up to one of them, and with yes from there on, in; that one's index out. */
import { at } from './at.js';

/** @returns the length of the list where all of them answer no */
export function firstWhere<T>(
  sorted: { readonly [index: number]: T; readonly length: number },
  isReached: (item: T) => boolean,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(at(sorted, middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
