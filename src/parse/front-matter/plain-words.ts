/** A text that is shown as it is written in, the marks in it out that Markdown would read; or the text without them. */
import { IMAGE_MARK } from '../../markup/unread/image-marks.js';
import { MATH } from '../../markup/unread/math-marks.js';
import { TEXT_MARKS } from '../../markup/unread/text-marks.js';
import { anyOf, byPattern, type FindMarks } from '../../markup/unread/unread-mark.js';

export const PLAIN_HINT = 'write the words alone, and signs such as x², ☕ or “é” themselves';

/** What Markdown would read: not `M*A*S*H`, `f**k`, `snake_case`, `Vec<T>` or `AT&T;`, which are names. */
const READ = [
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}*])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*/gu,
  /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\])(__?)(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}`])`(?=\S)[^`\n]{1,200}(?<=\S)`(?![\p{L}\p{N}])/gu,
  /!?\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)/g,
  /\[\^[^\]\s]{1,100}\]|\[\[[^[\]\n]{1,200}\]\]/g,
  /<https?:[^\s>]{1,200}>/g,
  /(?<![\p{L}\p{N}])<[abipsu](?:\s[^>\n]{0,200})?>/gu,
  /<\/?(?:br|code|del|div|em|font|img|ins|kbd|mark|small|span|strong|sub|sup)\b[^>\n]{0,200}>/g,
  /(?<![\p{L}\p{N}])&(?:#\w{1,8}|[a-zA-Z]{2,20});/gu,
  /\\[*_`~$#[\]<>:]/g,
];

export const findMarks: FindMarks = anyOf(
  ...READ.map((pattern) => byPattern(pattern, PLAIN_HINT)),
  ...[IMAGE_MARK, MATH, ...TEXT_MARKS].map((mark) => mark.find),
);

/** The words of a text without the signs of its marks, so that none is found; empty where there are no words. */
export function withoutMarks(text: string): string {
  let plain = text;
  for (let [first] = findMarks(plain); first !== undefined; [first] = findMarks(plain))
    plain =
      plain.slice(0, first.start) + wordsOf(plain.slice(first.start, first.end)) + plain.slice(first.end);
  return plain.replaceAll(/\s+/g, ' ').trim();
}

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" },
};

/** Of a link its words; a tag has none. Always shorter than the mark, so that taking marks away comes to an end. */
function wordsOf(mark: string): string {
  const sign = SIGNS[mark.toLowerCase()];
  if (sign !== undefined) return sign;
  const words = /^!?\[([^\]]*)\]/.exec(mark)?.[1] ?? (/^<(?!https?:)|^\{/.test(mark) ? ' ' : mark);
  return words.replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, '');
}
