/** A value that cannot be absent in, the same out: where it is all the same, that is a bug, and says so at once. */

/**
 * @param what is missing, as the message says it: `the offset of a node`
 * @throws Error when it is
 */
export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is not known`);
  return value;
}
