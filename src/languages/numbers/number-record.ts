/** How a language writes and says quantities. All texts are sources of regular expressions, read without regard to letter case, in Unicode mode. */

export interface NumberRecord {
  /** How numerals are put together: with words of scale behind them, or by myriads, as East Asian languages do. */
  readonly system: 'spaced' | 'myriad';
  /** What groups thousands: characters, as they stand in a class. */
  readonly grouping: string;
  readonly decimal: '.' | ',';
  /** What multiplies the number before it. */
  readonly scales: readonly Scale[];
  /** What is counted, by a name that all languages share; the longer of two that begin alike stands first. */
  readonly units: Readonly<Record<string, string>>;
  /** The same where it stands before the number: `百分之`. */
  readonly unitsBefore?: Readonly<Record<string, string>>;
  /** Parts of a whole that are told without a word for percent. */
  readonly portions?: Portions;
  /** Before the number: what turns its sign. */
  readonly minus: string;
  /** Before it: what makes it a name, a rank or a place, not a quantity. */
  readonly naming: string;
  /** Behind it, the same: a rank's ending, a clock's, a calendar's. */
  readonly ranking: string;
  /** Before it or behind it: what makes it no whole number, or not all of it: “a few thousand”, 三千多, “half of 12”. */
  readonly vague: string;
  /** Between two ends of a range. */
  readonly range: string;
  /** Names of months, beside which a number is a day; absent where a sign behind the number says so. */
  readonly months?: string;
  /** How numbers are said in words; absent where that is not known. */
  readonly spoken?: SpokenNumbers;
}

export interface Portions {
  /** What stands for so many percent. */
  readonly words: Readonly<Record<string, number>>;
  /** Behind a number: so many tenths. */
  readonly tenth: string;
  /** Behind a digit that follows these: so many hundredths. Empty where the digit stands alone. */
  readonly hundredth: string;
  readonly notBehind: string;
  /** Behind that word: what makes another one of it: 一成不变. */
  readonly notBefore: string;
}

export type Scale = readonly [words: string, factor: number];

export type SpokenNumbers = EnglishNumbers | MyriadNumbers;

/** Words for the numbers below a hundred, by their values; larger ones are made of these and of scales. */
export interface EnglishNumbers {
  readonly grammar: 'english';
  readonly ones: readonly string[];
  readonly tens: readonly string[];
}

export interface MyriadNumbers {
  readonly grammar: 'myriad';
  /** A character for each digit, several for one parted by nothing: `两二`. From 0 on. */
  readonly digits: readonly string[];
  /** The sign for the decimal point. */
  readonly point: string;
  /** Behind a character that stands alone: what tells that it counts something. */
  readonly counters: string;
}
