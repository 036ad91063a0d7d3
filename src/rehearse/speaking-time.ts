/** Speaker notes in, the minutes it takes to say them out. */
import type { SpeakingRates } from './speaking-rates.js';

export interface SpeakingTime {
  readonly minutes: number;
  readonly characters: number;
  readonly words: number;
}

const CHARACTER = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;

/** Each part of a mixed text counts in its own way: `GPU 先分给谁` is one word and four characters. */
export function speakingTime(texts: readonly string[], lang: string, rates: SpeakingRates): SpeakingTime {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const text = texts.join('\n');
  const characters = text.match(CHARACTER)?.length ?? 0;
  const others = text.replace(CHARACTER, ' ');
  // Bit by bit: for a whole text of strange signs the segmenter takes time quadratic in its length.
  const words = (others.match(/\S{1,200}/gu) ?? [])
    .flatMap((bit) => [...segmenter.segment(bit)])
    .filter(({ isWordLike }) => isWordLike).length;
  return {
    characters,
    words,
    minutes: characters / rates.charactersPerMinute + words / rates.wordsPerMinute,
  };
}
