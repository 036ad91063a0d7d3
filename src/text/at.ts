/** A list and an index that cannot lie outside it in, what stands there out: a wrong offset is a bug, and says so at once. */

/** @throws RangeError with the index and the length */
export function at<T>(list: { readonly [index: number]: T; readonly length: number }, index: number): T {
  if (index >= 0 && index < list.length && Number.isInteger(index)) return list[index] as T;
  throw new RangeError(`there is no ${String(index)} in a list of ${String(list.length)}`);
}
