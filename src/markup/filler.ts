/** The character that takes the place of what must not be read, so that every offset stays the file's own. */

/**
 * U+FEFF is white space to `trim()` and to the rules of emphasis, yet neither indents a line nor ends it,
 * and has no meaning inside a text; so that whatever it fills can be left out afterwards.
 */
export const FILLER = '\uFEFF';

/** The same text without filler, and without such characters as the author typed. */
export function withoutFiller(text: string): string {
  return text.replaceAll(FILLER, '');
}
