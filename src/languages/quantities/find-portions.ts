/** Parts of a whole that a language tells in words of its own in, percents out: 三成, 七成五, 3割5分, 百分之百. */
import type { NumberRecord } from '../numbers/number-record.js';
import type { Numeral } from './numeral.js';
import { times } from './times.js';

export function findPortions(
  text: string,
  { portions, spoken }: Pick<NumberRecord, 'portions' | 'spoken'>,
): readonly Numeral[] {
  if (portions === undefined) return [];
  const { words, tenth, hundredth, notBehind, notBefore } = portions;
  const [zero = '', ...signs] = spoken?.grammar === 'myriad' ? spoken.digits : [];
  const digit = `[1-9${signs.join('')}]`;
  // What stands on as a number is another one: 二三成, 三成五十.
  const number = `[\\d十百千万萬亿億${zero}${signs.join('')}]`;
  const pattern = new RegExp(
    `(?<!${notBehind}|${number}[、，.,~～–-]?)` +
      `(?:(${Object.keys(words).join('|') || '(?!)'})` +
      `|(\\d\\.\\d|10|十|${digit})${tenth}(?: ?(${digit})${hundredth}|(半)|(?!${notBefore})))` +
      `(?! ?${number})`,
    'gu',
  );
  const digitOf = (sign: string): number => {
    const place = signs.findIndex((alike) => alike.includes(sign));
    return sign === '十' ? 10 : place === -1 ? Number(sign) : place + 1;
  };
  return [...text.matchAll(pattern)].map((match): Numeral => {
    const [written, word, tenths = '', hundredths, half] = match;
    const behind = half === undefined ? (hundredths === undefined ? 0 : digitOf(hundredths)) : 5;
    const value = word === undefined ? times(digitOf(tenths), 10) + behind : valueOf(word, words);
    return { start: match.index, end: match.index + written.length, value, isScaled: false, unit: '%' };
  });
}

function valueOf(written: string, words: Readonly<Record<string, number>>): number | undefined {
  return Object.entries(words).find(([word]) => new RegExp(`^(?:${word})$`, 'u').test(written))?.[1];
}
