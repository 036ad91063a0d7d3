/** What the readers of numerals share: a stretch of a text that is made of digits or words of numbers. */

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** With its scale; absent where the stretch is no whole number: a version, a time, two numbers run together. */
  readonly value: number | undefined;
  /** It has a word of scale in it. */
  readonly isScaled: boolean;
  /** Its thousands are grouped: so no year is written. */
  readonly isGrouped?: boolean | undefined;
  /** One word or sign that is more often something else: it counts only where a unit or a counter follows. */
  readonly isWeak?: boolean | undefined;
  /** What it counts, where its words say so themselves: 三成 are percents. */
  readonly unit?: string | undefined;
}
