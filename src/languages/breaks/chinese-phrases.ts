/**
 * Chinese text in, its phrases out. BudouX was tried: it cuts through words it was not trained on (`面/包师`, `用/户`),
 * which the dictionary of `Intl.Segmenter` does not; what that leaves too short is joined here.
 */
import { segments } from './segments.js';

/** Particles belong to the word before them. */
const TRAILING = /^[的地得了着过们吗呢吧啊呀]$/u;
const HAN = /\p{Script=Han}/u;

export function chinesePhrases(lang: string): (text: string) => readonly string[] {
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  return (text) => joinLast(joinWords(segments(words, text)));
}

function joinWords(words: readonly string[]): readonly string[] {
  return words.reduce<string[]>((phrases, word, index) => {
    if (mayBreak(words, index)) phrases.push(word);
    else phrases.push((phrases.pop() ?? '') + word);
    return phrases;
  }, []);
}

/** Spaces and punctuation break lines by themselves. */
function mayBreak(words: readonly string[], index: number): boolean {
  const [earlier = '', before = '', word = '', after = ''] = [-2, -1, 0, 1].map(
    (step) => words[index + step],
  );
  const isChinese = HAN.test(before.slice(-1)) || HAN.test(word.slice(0, 1));
  const isBetweenWords = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(word);
  if (!isChinese || !isBetweenWords || /\p{N}$/u.test(before) || TRAILING.test(word)) return false;
  // A word of one character leans on the one after it, unless a particle or a measure word closes what stands before.
  if (isSingle(before)) return TRAILING.test(before) || /\p{N}$/u.test(earlier);
  return !(isSingle(word) && !/^[\p{L}\p{N}]/u.test(after));
}

function isSingle(word: string): boolean {
  return HAN.test(word) && Array.from(word).length === 1;
}

/** One character alone is no last line. */
function joinLast(phrases: readonly string[]): readonly string[] {
  const last = phrases.at(-1) ?? '';
  if (phrases.length < 2 || Array.from(last.replace(/\P{L}/gu, '')).length > 1) return phrases;
  return [...phrases.slice(0, -2), `${phrases.at(-2) ?? ''}${last}`];
}
