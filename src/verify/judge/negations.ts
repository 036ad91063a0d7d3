/** The words that turn a statement round, found in a text by the rules of its languages. */
import type { NegationPatterns } from './negation-patterns.js';

/** Every negation of a text, in order. Soft hyphens, full-width letters, line breaks and parted accents hide none. */
export function findNegations(text: string, languages: readonly NegationPatterns[]): readonly string[] {
  return negationsAfter(plainWords(text), 0, languages);
}

/** Those that end behind an offset of a text as {@link plainWords} gives it: what precedes it may be a part of them. */
export function negationsAfter(
  plain: string,
  offset: number,
  languages: readonly NegationPatterns[],
): readonly string[] {
  const masked = languages.reduce(
    (words, { harmless }) => words.replaceAll(harmless, (phrase) => ' '.repeat(phrase.length)),
    plain,
  );
  return languages
    .flatMap(({ negation }) => [...masked.matchAll(negation)])
    .filter(({ index, 0: word }) => index + word.length > offset)
    .sort((a, b) => a.index - b.index)
    .map(([word]) => word);
}

/** As patterns read it: composed, of one width, every white space a space, without what nobody sees. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\uff21-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s/g, ' ');
}
