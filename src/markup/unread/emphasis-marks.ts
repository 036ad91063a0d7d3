/** A text in, stars and underscores in it that were meant for emphasis and mark nothing out. */
import { EMPHASIS } from './mask-read.js';
import { anyOf, byPattern, shownMark } from './unread-mark.js';

const HINT = 'put `**` at both ends, with no space inside: `**words**`; to show a star, write `\\*`';

/** Scripts without spaces: a mark may stand between any two of their characters. */
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** `2**3`, `f**k`, `C***`: no mark opens within a word, and none at the end of one. */
const OPENING = new RegExp(
  String.raw`(?:(?<=[${CJK}])|(?<![\p{L}\p{N}*]))\*{2,3}(?=[^\s*)\].,;:!?，。；：！？）])`,
  'gu',
);
/** A word cut short by stars has few letters left, and two stars behind a short one lead to a note. */
const CLOSING = /(?:(?<=\p{L}{6})|(?<=[.!?”"»。！？）)]))\*\*(?![\p{L}\p{N}*])/gu;
const SPACED = /\*\*(?=[^*\n]{0,200}\p{L})[^*\n]{1,200}\*\*|(?<![\w_])__(?=[^\s_])[^_\n]{1,200}\s__(?!\w)/gu;
const BESIDE = new RegExp(String.raw`\*{1,3}${EMPHASIS}|${EMPHASIS}\*{1,3}`, 'g');

export const EMPHASIS_MARK = shownMark(
  ['*', '__'],
  'this emphasis is not read: the stars or underscores would be shown',
  anyOf(
    byPattern(SPACED, HINT, ({ 0: match }) => /^..\s|\s..$/.test(match)),
    byPattern(BESIDE, HINT),
    byPattern(OPENING, HINT),
    byPattern(CLOSING, HINT),
  ),
);
