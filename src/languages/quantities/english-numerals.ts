/** Numbers that are said in English words: “two and a half million”, “a hundred and five”. */
import type { EnglishNumbers, NumberRecord } from '../numbers/number-record.js';
import type { Numeral } from './numeral.js';
import { times } from './times.js';

/** In lower case; `half` is “and a half”. */
type Token =
  | { readonly type: 'below'; readonly value: number; readonly isTen: boolean }
  | { readonly type: 'hundred' | 'and' | 'a' | 'point' | 'half' }
  | { readonly type: 'scale'; readonly factor: number };

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

export function findEnglishNumerals(
  text: string,
  _record: NumberRecord,
  numbers: EnglishNumbers,
): readonly Numeral[] {
  const vocabulary = vocabularyOf(numbers);
  const words = [...vocabulary.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const start = `(?:half (?:a|an) (?=million|billion|trillion)|an? (?=hundred|thousand|million|billion|trillion|dozen))?`;
  const joint = String.raw`(?:[\s-]+|\s+and\s+|\s+point\s+|(?<=thousand|illion),\s+(?:an?\s+)?)`;
  const run = new RegExp(
    `(?<![\\p{L}\\p{N}'’-])${start}(?:${words})(?:${joint}(?:${words})|\\s+and\\s+a\\s+half)*(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...text.matchAll(run)]
    .flatMap(({ 0: written, index }) => {
      const value = valueOf(written.replaceAll(',', '').toLowerCase(), vocabulary);
      return isOne(written, value) ? [numeralAt(index, written, value)] : listed(written, index);
    })
    .filter(({ start, end }) => !isScaleOfDigits(text, start, end));

  /** “three thousand, four thousand”: a number each. */
  function listed(written: string, index: number): readonly Numeral[] {
    return [...written.matchAll(/[^,\s][^,]*/gu)].map(({ 0: one, index: start }) =>
      numeralAt(index + start, one, valueOf(one.toLowerCase(), vocabulary)),
    );
  }
}

/** A comma stands within a number only before its hundreds: “eleven thousand, four hundred and six”. */
function isOne(written: string, value: number | undefined): boolean {
  if (!written.includes(',')) return true;
  return (
    value !== undefined &&
    written
      .split(',')
      .slice(1)
      .every((part) => /hundred|thousand|illion/iu.test(part))
  );
}

function numeralAt(start: number, written: string, value: number | undefined): Numeral {
  return {
    start,
    end: start + written.length,
    value,
    isScaled: /hundred|thousand|illion|dozen/iu.test(written),
    isWeak: /^(?:one|zero|hundred|thousand|million|billion|trillion|dozen)$/iu.test(written),
  };
}

/** Behind digits a word of scale is theirs. */
function isScaleOfDigits(text: string, start: number, end: number): boolean {
  return (
    /\d[\s\u00a0-]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    startsWithScale(text.slice(start, end))
  );
}

const startsWithScale = (written: string): boolean => /^(?:hundred|thousand|\w+illion|dozen)/iu.test(written);

function vocabularyOf({ ones, tens }: EnglishNumbers): ReadonlyMap<string, Token> {
  return new Map<string, Token>([
    ...ones.map((word, value) => [word, { type: 'below', value, isTen: false }] as const),
    ...tens.map((word, index) => [word, { type: 'below', value: (index + 2) * 10, isTen: true }] as const),
    ['hundred', { type: 'hundred' }],
    ...Object.entries(SCALES).map(([word, factor]) => [word, { type: 'scale', factor }] as const),
    ['dozen', { type: 'scale', factor: 12 }],
  ]);
}

/** Undefined where the words make no one number: “nineteen ninety-nine”, “two three”. */
function valueOf(written: string, vocabulary: ReadonlyMap<string, Token>): number | undefined {
  const half = /^half an? (\w+)$/.exec(written)?.[1];
  const halved = half === undefined ? undefined : vocabulary.get(half);
  if (halved?.type === 'scale') return times(0.5, halved.factor);
  const tokens = written
    .replace(/\band\s+a\s+half\b/, ' half ')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word): Token | undefined => {
      if (word === 'and' || word === 'point' || word === 'half') return { type: word };
      return word === 'a' || word === 'an' ? { type: 'a' } : vocabulary.get(word);
    });
  return tokens.every((token) => token !== undefined) ? (decimalOf(tokens) ?? wholeOf(tokens)) : undefined;
}

/** “three point seven billion”, “two and a half million”. */
function decimalOf(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(({ type }) => type === 'point' || type === 'half');
  if (at === -1) return undefined;
  const whole = wholeOf(tokens.slice(0, at));
  const isHalf = tokens[at]?.type === 'half';
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(({ type }) => type !== 'below');
  const digits = end === -1 ? behind : behind.slice(0, end);
  const scales = end === -1 ? [] : behind.slice(end);
  if (whole === undefined || isHalf !== (digits.length === 0)) return undefined;
  const fraction = isHalf ? '5' : digitsOf(digits);
  const factor = scales.reduce<number | undefined>(
    (product, token) =>
      product !== undefined && token.type === 'scale' ? times(product, token.factor) : undefined,
    1,
  );
  return fraction === undefined || factor === undefined
    ? undefined
    : times(Number(`${String(whole)}.${fraction}`), factor);
}

/** “seven five” is 75; so is “seventy-five”, alone. */
function digitsOf(tokens: readonly Token[]): string | undefined {
  const values = tokens.flatMap((token) => (token.type === 'below' ? [token] : []));
  if (values.length === tokens.length && values.every(({ value }) => value < 10))
    return values.map(({ value }) => value).join('');
  const [tens, ones, ...more] = values;
  if (tens === undefined || more.length > 0) return undefined;
  if (ones === undefined) return tens.value % 10 === 0 ? undefined : String(tens.value);
  return tens.isTen && ones.value > 0 && ones.value < 10 ? String(tens.value + ones.value) : undefined;
}

/** Groups below a thousand, each with its scale, in falling order. */
function wholeOf(tokens: readonly Token[]): number | undefined {
  let total = 0;
  let last = Infinity;
  let rest = tokens;
  while (rest.length > 0) {
    if (rest[0]?.type === 'and' && total > 0) rest = rest.slice(1);
    const group = groupAt(rest);
    if (group === undefined) return undefined;
    const next = rest[group.length];
    const factor = next?.type === 'scale' ? next.factor : 1;
    if (factor >= last) return undefined;
    total += times(group.value, factor);
    last = factor;
    rest = rest.slice(group.length + (next?.type === 'scale' ? 1 : 0));
    if (factor === 1 && rest.length > 0) return undefined;
  }
  return tokens.length === 0 ? undefined : total;
}

/** “five”, “twenty-five”, “a hundred and five”, “twelve hundred”. */
function groupAt(tokens: readonly Token[]): { readonly value: number; readonly length: number } | undefined {
  const first = tokens[0];
  if (first?.type === 'a') {
    if (tokens[1]?.type === 'scale') return { value: 1, length: 1 };
    return tokens[1]?.type === 'hundred' ? withHundreds(1, 2, tokens) : undefined;
  }
  const head = belowHundred(tokens);
  if (head === undefined) return undefined;
  return tokens[head.length]?.type === 'hundred' && head.value > 0
    ? withHundreds(head.value, head.length + 1, tokens)
    : head;
}

function withHundreds(
  hundreds: number,
  length: number,
  tokens: readonly Token[],
): { readonly value: number; readonly length: number } | undefined {
  const joined = tokens[length]?.type === 'and' ? 1 : 0;
  const tail = belowHundred(tokens.slice(length + joined));
  if (tail === undefined) return joined === 0 ? { value: hundreds * 100, length } : undefined;
  return { value: hundreds * 100 + tail.value, length: length + joined + tail.length };
}

function belowHundred(
  tokens: readonly Token[],
): { readonly value: number; readonly length: number } | undefined {
  const [first, second] = tokens;
  if (first?.type !== 'below') return undefined;
  const isJoined = first.isTen && second?.type === 'below' && second.value > 0 && second.value < 10;
  return isJoined ? { value: first.value + second.value, length: 2 } : { value: first.value, length: 1 };
}
