/**
 * Bounds what a document may unpack to: a few kilobytes can hold gigabytes. Of a thread's own; whatever is loaded
 * afterwards lives within it.
 */

import type { DocumentLimits } from './document-answer.js';

/** Libraries wrap what was thrown within them, and keep the message. */
const TOO_MUCH = 'more is unpacked than is read';

export function limitMemory({ atOnce, inAll }: DocumentLimits): void {
  let total = 0;
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, given: readonly unknown[], newTarget) {
      const size = typeof given[0] === 'number' ? given[0] : 0;
      total += size;
      if (size > atOnce || total > inAll) throw new Error(TOO_MUCH);
      return Reflect.construct(target, given, newTarget) as Uint8Array;
    },
  });
}

/** What is nested too deep ends as a `RangeError`. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof RangeError || String(error).includes(TOO_MUCH);
}
