/** The edge of a word of any script, for patterns that the records of languages hold. */

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;
/** Regular expressions know the edges of English words only: an accent ends a word for them. */
const WORD_EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/** The source of a pattern with `\b` as the edge of any word. */
export function edged(source: string): string {
  return source.replaceAll(String.raw`\b`, WORD_EDGE);
}
