/** Text of unknown origin in, text that a terminal only shows out. */
import { unicodeName } from '../../text/code-point.js';

/** Controls and marks that reorder text would act on the terminal, or hide what is there. */
const ACTING = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

/** Line breaks become spaces, other controls their code, e.g. `<U+001B>`. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(ACTING, codeOf);
}

function codeOf(character: string): string {
  return `<${unicodeName(character)}>`;
}
