/** A number with all that makes it the number it is: two are the same when they are worth the same and count the same. */

export interface Quantity {
  /** With its scale: 12 million is 12,000,000. */
  readonly value: number;
  /** What is counted, by the name that all languages share: `%`, `USD`, `year`; absent where no such name is known. */
  readonly unit?: string | undefined;
  /** What is counted otherwise, in the words that stand behind the number; absent where nothing is said. */
  readonly noun?: string | undefined;
}
