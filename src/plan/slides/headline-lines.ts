/** A theme's headline in, about how many lines of a list it takes out: before any browser has laid it out. */
import { plainText } from '../../model/inline.js';
import type { Section } from '../../model/outline.js';

/** @param lettersALine Latin ones; a Chinese character is as wide as two */
export function headlineLines({ headline }: Section, lettersALine: number): number {
  return Math.ceil(textWidth(plainText(headline)) / lettersALine);
}

function textWidth(words: string): number {
  return Array.from(words).reduce((sum, letter) => sum + (letter >= '\u2e80' ? 2 : 1), 0);
}
