/** A character in, its number in Unicode out. */
import { known } from './known.js';

/** @throws Error for a text without characters */
export function codePointOf(character: string): number {
  return known(character.codePointAt(0), 'the number of no character');
}

/** As Unicode writes it, for characters that cannot be shown: `U+200B`. */
export function unicodeName(character: string): string {
  return `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
}
