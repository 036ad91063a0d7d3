/** Minutes as an author writes them, for the whole talk and for a theme. */

export const MINUTES_HINT = 'write a positive number without a unit, such as `20` or `2.5`';

/** Undefined when the text writes no positive number below 10,000. */
export function parseMinutes(value: string): number | undefined {
  const number = /^\d{1,4}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  return number > 0 ? number : undefined;
}
