/** A length of CSS as a browser computed it, in CSS pixels. */

/** @param value a length, a share of `whole`, or a sum of both in `calc()` */
export function lengthOf(value: string, whole: number): number {
  const terms = value.match(/[+-]?\s*[\d.]+(?:px|%)/g) ?? [];
  return terms.reduce((sum, term) => {
    const number = Number.parseFloat(term.replace(/\s+/g, ''));
    return sum + (term.endsWith('%') ? (number / 100) * whole : number);
  }, 0);
}
