/** A name in, the same without marks out that nobody sees in it and that turn the direction of what is around it. */

/** Of direction, of width zero; the two joiners stay, which some scripts need inside a word. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export function withoutUnseen(name: string): string {
  return name.replaceAll(UNSEEN, '');
}
