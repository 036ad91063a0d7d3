/** Words as a slide shows them in, the same without the marks of quotation around them out: one at each end. */

const OPENING = /^[“”„«»‹›「『"]/u;
const CLOSING = /[“”«»‹›」』"]$/u;
/** A mark of this kind alone is an apostrophe. */
const SINGLE = /^[‘'](.*)[’']$/su;

export function unquoted(words: string): string {
  const trimmed = words.trim();
  const [, inside] = SINGLE.exec(trimmed) ?? [];
  return (inside ?? trimmed.replace(OPENING, '').replace(CLOSING, '')).trim();
}
