/** Where the words of one language may break at a line's end: facts of the language, not of any text. */

export interface WordBreaks {
  /** A word in the parts that a hyphen may stand between; the word alone where there are none. */
  readonly syllables: (word: string) => readonly string[];
  /** Text in the phrases that a line keeps whole; absent where spaces tell words apart. */
  readonly phrases?: ((text: string) => readonly string[]) | undefined;
  /** A phrase in the parts that a line may keep where it has no room for all of it. */
  readonly parts?: ((phrase: string) => readonly string[]) | undefined;
  /** Whether “ ” ‘ ’ are as wide as a letter, and half of that is blank. */
  readonly wideQuotes?: boolean | undefined;
}

/** By the BCP 47 tag that the text is marked with. */
export type WordBreaksByLanguage = ReadonlyMap<string, WordBreaks>;
