/**
 * How often a property is tried: all day a few times on the same inputs, with `npm run test:long` as often as it
 * says, on inputs of the moment.
 */
export const LONG = process.env['MODE'] === 'long';

/** A sixth of `many` finds what a change breaks; the rare is left to the long run. */
export function runs(many: number): { readonly numRuns: number } {
  return { numRuns: LONG ? many : Math.ceil(many / 6) };
}
