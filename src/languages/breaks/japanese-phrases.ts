/**
 * Japanese text in, its phrases (bunsetsu) out, by BudouX. Where it cuts through a word that the dictionary of
 * `Intl.Segmenter` knows (`夜/明け前`), or behind a number, the line stays whole.
 */
import { loadDefaultJapaneseParser } from 'budoux';
import { segments } from './segments.js';

export function japanesePhrases(): (text: string) => readonly string[] {
  const parser = loadDefaultJapaneseParser();
  const words = new Intl.Segmenter('ja', { granularity: 'word' });
  return (text) => {
    const edges = new Set(endsOf(segments(words, text)));
    const ends = endsOf(parser.parse(text)).filter((end) => edges.has(end) && !isBehindNumber(text, end));
    return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
  };
}

function endsOf(parts: readonly string[]): readonly number[] {
  return parts.map((_, index) => parts.slice(0, index + 1).join('').length);
}

function isBehindNumber(text: string, end: number): boolean {
  return end < text.length && /\p{N}/u.test(text.charAt(end - 1));
}
