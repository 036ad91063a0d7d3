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

/**
 * Before a word that begins with a sign of its own; where there is none, before one that is no mere ending. Only of
 * phrases without another script in them.
 */
export function japaneseParts(): (phrase: string) => readonly string[] {
  const words = new Intl.Segmenter('ja', { granularity: 'word' });
  return (phrase) => {
    if (!JAPANESE.test(phrase)) return [phrase];
    const found = segments(words, phrase);
    const edges = endsOf(found).map((end, index) => ({
      end,
      before: found[index] ?? '',
      word: found[index + 1] ?? '',
    }));
    const bearing = edges.filter(
      ({ before, word }) => /^[\p{Script=Han}\p{Script=Katakana}]/u.test(word) && !LEANING.test(before),
    );
    // Behind a Han character a word in kana may be its ending: 消/えて.
    const others = edges.filter(
      ({ before, word }) =>
        /^\p{Script=Hiragana}{2}/u.test(word) && !ENDING.test(word) && !/\p{Script=Han}$/u.test(before),
    );
    const ends = [...(bearing.length > 0 ? bearing : others).map(({ end }) => end), phrase.length];
    return ends.map((end, index) => phrase.slice(ends[index - 1] ?? 0, end));
  };
}

/** What belongs to the word behind it: a number, お and ご. */
const LEANING = /[〇一二三四五六七八九十百千万億数何第]$|^[おご御]$/u;
/** What goes on with the verb before it. */
const ENDING =
  /^(?:ます|まし|ませ|ません|せん|です|でし|だっ|ない|なかっ|たい|たかっ|たち|れる|られ|られる|せる|させ|させる)$/u;

const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。！？」』）]+$/u;

function endsOf(parts: readonly string[]): readonly number[] {
  return parts.map((_, index) => parts.slice(0, index + 1).join('').length);
}

function isBehindNumber(text: string, end: number): boolean {
  return end < text.length && /\p{N}/u.test(text.charAt(end - 1));
}
