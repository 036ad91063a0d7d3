/** A text in, the columns that a terminal gives it out: two for a Chinese character and an emoji, none for what combines. */
export { default as displayWidth } from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character, each with its place. */
export function graphemesOf(text: string): readonly { readonly text: string; readonly offset: number }[] {
  return [...GRAPHEMES.segment(text)].map(({ segment, index }) => ({ text: segment, offset: index }));
}
