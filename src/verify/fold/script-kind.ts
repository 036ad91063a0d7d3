/** Says of a UTF-16 code unit what matching must know: is it a Han character, a letter of a word, a digit? */

/** Han characters, kana and the punctuation set with them: neither side of one needs a space. */
export function isCjk(code: number): boolean {
  if (code < 0x2e80) return false;
  if (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff)) return true;
  return isHanSurrogate(code);
}

/** Planes 2 and 3 hold nothing but Han; a low surrogate is judged by what comes before it. */
function isHanSurrogate(code: number): boolean {
  return code >= 0xd840 && code <= 0xd8bf;
}

/** A character of a Chinese word: Han, without kana and punctuation. */
export function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** A letter or digit of a script that puts spaces between words. */
export function isSpacedWord(character: string): boolean {
  return (
    /[\p{L}\p{M}\p{N}_]/u.test(character) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
  );
}

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
