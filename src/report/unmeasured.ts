/** Why nobody knows whether slides fit in, the sentence that says so out: a report that is silent about it looks clean. */

/** What reports call it. */
export const UNMEASURED = 'fit-unmeasured';

/** @param reason part of a sentence @returns one in lower case, without full stop */
export function unmeasuredSentence(reason: string): string {
  return `whether each slide fits was not measured: ${reason}`;
}
