/** A phrase in, what finds it among other words, in one number or the other, out. */
import { patternFor } from '../../text/plain-pattern.js';
import { escapeRegExp } from '../people/names/cast.js';

interface PhraseFinder {
  /** Lower case, in one number: words without it have no need of the pattern. */
  readonly stem: string;
  readonly pattern: (words: string) => RegExp;
}

export interface PhraseFinders extends PhraseFinder {
  /** Of each of its words that say something by themselves. */
  readonly parts: readonly PhraseFinder[];
}

export function findersOf(written: string): PhraseFinders {
  const parts = written.split(' ').filter((word) => word.length > 2);
  return { ...finderOf(written), parts: parts.map(finderOf) };
}

function finderOf(written: string): PhraseFinder {
  const stem = written.replace(/(?<=\p{L}{3})s$/u, '');
  return { stem: stem.toLowerCase(), pattern: patternFor(patternOf(stem)) };
}

/** Whole words; where a script has no spaces, anywhere. */
function patternOf(stem: string): RegExp {
  const source = escapeRegExp(stem).replaceAll(' ', String.raw`\s+`);
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(stem)) return new RegExp(source, 'iu');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${source}(?:s|es|['’]s)?(?![\p{L}\p{N}])`, 'iu');
}

/** Words in which many phrases are looked for. */
export interface SearchedWords {
  readonly words: string;
  readonly lower: string;
}

export function searchedWords(words: string): SearchedWords {
  return { words, lower: words.toLowerCase() };
}

export function hasPhrase({ words, lower }: SearchedWords, { stem, pattern }: PhraseFinder): boolean {
  return lower.includes(stem) && pattern(words).test(words);
}

/** 0 to 1: how many of the words of the phrase stand among others. */
export function shareOfPhrase(searched: SearchedWords, { stem, pattern, parts }: PhraseFinders): number {
  const { words, lower } = searched;
  // Any white space may part its words.
  if (stem.split(' ').every((word) => lower.includes(word)) && pattern(words).test(words)) return 1;
  return parts.filter((part) => hasPhrase(searched, part)).length / Math.max(2, parts.length);
}
