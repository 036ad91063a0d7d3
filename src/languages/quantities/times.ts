/** A product of decimal numbers, as it would be written: 3.7 × 10⁹ is 3,700,000,000 and nothing beside it. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
