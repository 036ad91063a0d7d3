/**
 * What a person may type, or a program may make, of the sign that opens a comment, in; whether and where a text has
 * such a sign out. The parser complains of what the import must not write: both know the signs from here.
 */

/** Hyphens, dashes, the minus sign, and their full-width forms. */
const DASH = '[-‐-―−－]';
/** `--` as it is typed, or with one of the two made “better”. */
const TWO_DASHES = '(?:--|[‐-―−－]-|-[‐-―−－])';
const MARK = '[!！]';
/** `<` as a reference, and the brackets that other keyboards give for it. */
const ANGLE = '(?:[<‹«⟨＜〈《]|&(?:lt|#0*60|#x0*3c);)';
const ROUND = '[([{（［｛【]';

const SIGNS = [
  // `<!-`, `<!—`, `＜！--`, `<! --`, `<!__`
  `${ANGLE}${MARK}[ \\t]?(?:${DASH}|[_＿]{2})`,
  // `< !--`, `<  !—`
  `${ANGLE}[ \\t]{1,9}${MARK}[ \\t]?(?:[-‐-―−－_＿]{2}|[—―])`,
  // `(!--`: but brackets, an exclamation and one dash are prose.
  `${ROUND}[ \\t]?${MARK}${TWO_DASHES}`,
  // `!--` at the beginning of a line, behind the signs of its block; `!---` also within it.
  `(?<=^[ \\t>]{0,20}(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,9})?)${MARK}${TWO_DASHES}`,
  `(?<=\\s)${MARK}${TWO_DASHES}${DASH}`,
].join('|');

const ANYWHERE = new RegExp(SIGNS, 'imu');
const EVERYWHERE = new RegExp(SIGNS, 'gimu');
const HERE = new RegExp(SIGNS, 'imuy');

/** In text that is shown as it stands. */
export function hasCommentSign(text: string): boolean {
  return ANYWHERE.test(text);
}

/** @returns how long the sign at this offset is; 0 when there is none */
export function commentSignAt(text: string, at: number): number {
  HERE.lastIndex = at;
  return HERE.exec(text)?.[0].length ?? 0;
}

/** @param write what to put in a sign's place */
export function replaceCommentSigns(text: string, write: (sign: string) => string): string {
  return text.replace(EVERYWHERE, write);
}
