/** A list and an index that cannot lie outside it in, what stands there out: a wrong offset is a bug, and says so at once. */

interface List<T> {
  readonly [index: number]: T;
  readonly length: number;
}

/** @throws RangeError with the index and the length */
export function at<T>(list: List<T>, index: number): T {
  if (index >= 0 && index < list.length && Number.isInteger(index)) return list[index] as T;
  throw new RangeError(`there is no ${String(index)} in a list of ${String(list.length)}`);
}

/**
 * What stands at the end of a list that is never empty.
 *
 * @throws RangeError when it is
 */
export function lastOf<T>(list: List<T>): T {
  return at(list, list.length - 1);
}
