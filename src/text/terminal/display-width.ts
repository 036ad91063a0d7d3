/** A text in, the columns that a terminal gives it out. */
import { eastAsianWidth } from 'get-east-asian-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character, each with its place. */
export function graphemesOf(text: string): readonly { readonly text: string; readonly offset: number }[] {
  return [...GRAPHEMES.segment(text)].map(({ segment, index }) => ({ text: segment, offset: index }));
}

/** Two for each Chinese character and emoji, none for an accent that combines. */
export function displayWidth(text: string): number {
  return graphemesOf(text).reduce((columns, grapheme) => columns + widthOf(grapheme.text), 0);
}

function widthOf(grapheme: string): number {
  if (/\uFE0F|\p{Regional_Indicator}/u.test(grapheme)) return 2;
  if (/^[\p{M}\p{Cf}]/u.test(grapheme)) return 0;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
