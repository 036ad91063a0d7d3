/** Types of the hyphenation library, which brings none of its own: only what we call. */
declare module 'hyphen' {
  /** A table of levels, and a trie of patterns that point into it. */
  export type Patterns = readonly unknown[];
  interface HyphenatorOptions {
    readonly hyphenChar: string;
    readonly html: boolean;
  }
  export default function createHyphenator(
    patterns: Patterns,
    options: HyphenatorOptions,
  ): (text: string) => string;
}
