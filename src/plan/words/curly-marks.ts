/** An author's own words in, the same with typewriters' quotation marks and apostrophes as the language prints them out. */
import { plainText, type Inline, type RichText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';

type Marks = Pick<Locale, 'quoteOpen' | 'quoteClose' | 'quoteInnerOpen' | 'quoteInnerClose'>;

/**
 * Code, and a mark without its partner (an inch, a foot), stay as they are.
 * @param lang where “ ” ‘ ’ are as wide as the letters, single ones stay: an apostrophe would leave a hole
 */
export function curlyMarks(rich: RichText, marks: Marks, lang: string): RichText {
  if (!/["']/.test(plainText(rich))) return rich;
  const signs = signsIn(readable(rich), marks, !/^(?:zh|ja)\b/i.test(lang));
  const at = { offset: 0 };
  return walk(rich);

  function walk(inlines: RichText): RichText {
    return inlines.map((inline): Inline => {
      if ('children' in inline) return { ...inline, children: walk(inline.children) };
      const from = at.offset;
      at.offset += inline.value.length;
      if (inline.type !== 'text') return inline;
      const value = inline.value.split('').map((sign, index) => signs.get(from + index) ?? sign);
      return { ...inline, value: value.join('') };
    });
  }
}

/** No mark in code is one of the words around it. */
function readable(rich: RichText): string {
  return rich
    .map((inline) => {
      if ('children' in inline) return readable(inline.children);
      return inline.type === 'code' ? 'x'.repeat(inline.value.length) : inline.value;
    })
    .join('');
}

const BEFORE = String.raw`(?<![^\s\p{Ps}\p{Pi}\p{Pd}/«»，。：；、\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])`;
const AFTER = String.raw`(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}])`;
const DOUBLE = new RegExp(String.raw`${BEFORE}"(?=[^\s"])[^"\n]*?[^\s"]"${AFTER}`, 'gu');
const SINGLE = new RegExp(String.raw`(?<![^\s\p{Ps}\p{Pi}\p{Pd}"])'(?=\p{L})[^'\n]*?[^\s'\d]'${AFTER}`, 'gu');
/** In a word, behind one, and before the digits of a year. */
const APOSTROPHE =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])'(?!['"])|(?<=\d)'(?=s\b)|(?<![\p{L}\p{N}'"])'(?=\d\ds?\b)/gu;

function signsIn(words: string, marks: Marks, hasApostrophes: boolean): ReadonlyMap<number, string> {
  const signs = new Map<number, string>();
  if (hasApostrophes) {
    for (const { index } of words.matchAll(APOSTROPHE)) signs.set(index, '’');
    pair(SINGLE, marks.quoteInnerOpen, marks.quoteInnerClose);
  }
  pair(DOUBLE, marks.quoteOpen, marks.quoteClose);
  return signs;

  function pair(pattern: RegExp, open: string, close: string): void {
    for (const { index, 0: match } of words.matchAll(pattern)) {
      signs.set(index, open);
      signs.set(index + match.length - 1, close);
    }
  }
}
