/** The words that turn a statement round, found in a text by the rules of its languages. */
import { isClausal, type NegationPatterns } from './negation-patterns.js';

/** What may tell a negation before a quote. */
const FIRST_WORDS = /^\s*[^\s\p{Script=Han}]+(?:\s+[^\s\p{Script=Han}]+)?/u;
/** What keyboards, programs and old texts write for the apostrophe in a word. */
const APOSTROPHE = /(?<=\p{L} ?)[`´ʹʻʼʽˈ′‵‛＇՚᾽᾿ꞌ](?= ?\p{L})/gu;
/** The beginning of a word before the word itself. */
const BROKEN_OFF = /(?<!\p{L})(\p{L}{1,5})[-‐‑] ?(?=\1\p{L})/giu;

/** Every negation of a text, in order. Soft hyphens, full-width letters, line breaks and parted accents hide none. */
export function findNegations(text: string, languages: readonly NegationPatterns[]): readonly string[] {
  return negationsAfter(plainWords(text), 0, languages);
}

/** Those of a text that deny what follows it, some of them told by its first words, `next`: “we stopped {selling}”. */
export function negationsBefore(
  text: string,
  next: string,
  languages: readonly NegationPatterns[],
): readonly string[] {
  const plain = plainWords(text);
  const first = FIRST_WORDS.exec(plainWords(next))?.[0] ?? '';
  const masked = masking(plain, languages, first);
  const words = masked + first;
  const leading = languages
    .flatMap((language) => (isClausal(language) && language.leads ? [...words.matchAll(language.leads)] : []))
    .filter(({ index }) => index < plain.length);
  return [...inOrder(masked, 0, languages), ...leading.map(([word]) => word)];
}

/** Those that end behind an offset of a text as {@link plainWords} gives it: what precedes it may be a part of them. */
export function negationsAfter(
  plain: string,
  offset: number,
  languages: readonly NegationPatterns[],
): readonly string[] {
  return inOrder(masking(plain, languages), offset, languages);
}

function inOrder(masked: string, offset: number, languages: readonly NegationPatterns[]): readonly string[] {
  return languages
    .flatMap(({ negation }) => [...masked.matchAll(negation)])
    .filter(({ index, 0: word }) => index + word.length > offset)
    .sort((a, b) => a.index - b.index)
    .map(([word]) => word);
}

/** Without the harmless phrases that end in the text; what comes `next` may tell them, and is no part of them. */
function masking(plain: string, languages: readonly NegationPatterns[], next = ''): string {
  return languages.reduce((words, { harmless }) => {
    const phrases = [...(words + next).matchAll(harmless)].filter(
      ({ index, 0: phrase }) => index + phrase.length <= words.length,
    );
    return phrases.reduce(
      (masked, { index, 0: phrase }) =>
        masked.slice(0, index) + ' '.repeat(phrase.length) + masked.slice(index + phrase.length),
      words,
    );
  }, plain);
}

/**
 * As patterns read it: composed, of one width, every white space a space, with one apostrophe in words, without what
 * nobody sees and without beginnings of words that are said again: `n-not`.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\uff21-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s/g, ' ')
    .replaceAll(APOSTROPHE, '’')
    .replaceAll(BROKEN_OFF, '');
}
