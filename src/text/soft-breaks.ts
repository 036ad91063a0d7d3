/** Line breaks within running text in, what a reader sees of them out: nothing between Chinese characters, else a space. */

/** They are set without spaces between them, so that a line may break anywhere. Hangul has spaces, and is not among them. */
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF9F\uFFE0-\uFFE6`;
/** Used in Latin text too: they count as Chinese when the other side is. */
const EITHER = '‘’“”…—·';

const ENDS_CJK = new RegExp(`[${CJK}]$`, 'u');
const ENDS_EITHER = new RegExp(`[${CJK}${EITHER}]$`, 'u');
const STARTS_CJK = new RegExp(`^[${CJK}]`, 'u');
const STARTS_EITHER = new RegExp(`^[${CJK}${EITHER}]`, 'u');

/** What stands for a line break between the two texts: `''` or `' '`. */
export function softBreak(before: string, after: string): '' | ' ' {
  // Two code units hold the last and the first character, whatever their size.
  const left = before.slice(-2);
  const right = after.slice(0, 2);
  const joined =
    (ENDS_CJK.test(left) && STARTS_EITHER.test(right)) || (ENDS_EITHER.test(left) && STARTS_CJK.test(right));
  return joined ? '' : ' ';
}
