/** Numerals of East Asian languages, in digits, in their own characters and in both: 1.2亿, 一千两百万, 3억 5천만. */
import { at } from '../../text/at.js';
import { readDigits } from './digits.js';
import type { MyriadNumbers, NumberRecord } from '../numbers/number-record.js';
import type { Numeral } from './numeral.js';
import { times } from './times.js';

type Token =
  | { readonly type: 'digits'; readonly value: number; readonly length: number }
  | { readonly type: 'digit'; readonly value: number }
  | { readonly type: 'small' | 'big'; readonly factor: number };

/** From here on a scale multiplies all that stands before it: ten thousand. */
const MYRIAD = 1e4;

export function findMyriadNumerals(text: string, record: NumberRecord): readonly Numeral[] {
  const spoken = record.spoken?.grammar === 'myriad' ? record.spoken : undefined;
  const scales = record.scales.map(([sign]) => sign).join('|');
  const digits = spoken?.digits.join('') ?? '';
  const own = `${scales}${digits === '' ? '' : `|[${digits}]`}`;
  const point = spoken === undefined ? '' : `|(?<=[${digits}十])[${spoken.point}](?=[${digits}])`;
  const run = new RegExp(`(?:\\d(?:[\\d.,:/_-]*\\d)?|${own}${point}|(?<=[만억조万億亿萬]) (?=\\d))+`, 'gu');
  return [...text.matchAll(run)].flatMap(({ 0: written, index }) => {
    const range = /^(.*\d)-(\d.*)$/u.exec(written);
    const parts = range === null ? [written] : [at(range, 1), at(range, 2)];
    return parts.map((part, nth): Numeral => {
      const start = nth === 0 ? index : index + written.length - part.length;
      return { start, end: start + part.length, ...readMyriad(part, record, spoken) };
    });
  });
}

function readMyriad(
  written: string,
  record: NumberRecord,
  spoken: MyriadNumbers | undefined,
): Pick<Numeral, 'value' | 'isScaled' | 'isGrouped' | 'isWeak'> {
  const plain = /^\d[\d.,]*$/u.test(written) ? readDigits(written, record) : undefined;
  if (plain !== undefined) return { value: plain.value, isScaled: false, isGrouped: plain.isGrouped };
  const value = pointedValue(written, record, spoken) ?? valueOf(tokensOf(written, record, spoken));
  // 三星, 十分, 万一: a character alone is mostly a part of a word.
  return { value, isScaled: true, isWeak: !/\d/u.test(written) && Array.from(written).length < 2 };
}

/** 三点七亿: what stands behind the point are digits, then scales. */
function pointedValue(
  written: string,
  record: NumberRecord,
  spoken: MyriadNumbers | undefined,
): number | undefined {
  if (spoken === undefined) return undefined;
  const [, whole, fraction, scales] =
    new RegExp(`^(.+)[${spoken.point}]([${spoken.digits.join('')}]+)(.*)$`, 'u').exec(written) ?? [];
  if (whole === undefined || fraction === undefined || scales === undefined) return undefined;
  const units = valueOf(tokensOf(whole, record, spoken));
  const decimals = Array.from(fraction).map((sign) =>
    spoken.digits.findIndex((signs) => signs.includes(sign)),
  );
  const factors = tokensOf(scales, record, spoken) ?? [];
  if (units === undefined || factors.some(({ type }) => type === 'digit' || type === 'digits'))
    return undefined;
  const factor = factors.reduce((product, token) => times(product, 'factor' in token ? token.factor : 1), 1);
  return times(Number(`${String(units)}.${decimals.join('')}`), factor);
}

function tokensOf(
  written: string,
  record: NumberRecord,
  spoken: MyriadNumbers | undefined,
): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (const part of written.match(/\d(?:[\d.,:/_-]*\d)?|[^\d ]/gu) ?? []) {
    const digits = /^\d/u.test(part) ? readDigits(part, record) : undefined;
    const digit = spoken?.digits.findIndex((signs) => signs.includes(part)) ?? -1;
    const factor = record.scales.find(([sign]) => new RegExp(`^(?:${sign})$`, 'u').test(part))?.[1];
    if (digits !== undefined) tokens.push({ type: 'digits', value: digits.value, length: part.length });
    else if (digit !== -1) tokens.push({ type: 'digit', value: digit });
    else if (factor !== undefined) tokens.push({ type: factor < MYRIAD ? 'small' : 'big', factor });
    else return undefined;
  }
  return tokens;
}

interface Sum {
  readonly total: number;
  /** Below the scale that comes next. */
  readonly section: number;
  /** Waits for its scale. */
  readonly open: number | undefined;
  readonly lastSmall: number;
  readonly lastBig: number;
  readonly before: Token['type'] | 'zero' | undefined;
}

const NOTHING: Sum = {
  total: 0,
  section: 0,
  open: undefined,
  lastSmall: Infinity,
  lastBig: Infinity,
  before: undefined,
};

/** Undefined where the signs make no one number, or one that is told in two ways: 一百二, 二〇二四, 3万5. */
function valueOf(tokens: readonly Token[] | undefined): number | undefined {
  if (tokens === undefined || tokens.length === 0) return undefined;
  let sum: Sum | undefined = NOTHING;
  for (const token of tokens) sum = sum && added(sum, token);
  if (sum === undefined || sum.before === 'zero') return tokens.length === 1 ? sum?.section : undefined;
  const { total, section, open } = sum;
  return isTold(sum, tokens) ? total + section + (open ?? 0) : undefined;
}

/** What is left without a scale are ones: behind tens, behind a zero that says so, or written out to the last digit. */
function isTold({ open, lastSmall, lastBig }: Sum, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (open === undefined || tokens.length === 1) return true;
  if (last?.type === 'digits') return lastSmall === Infinity && last.length === 4 && lastBig === MYRIAD;
  const gap = tokens.at(-2);
  return lastSmall === 10 || (gap?.type === 'digit' && gap.value === 0);
}

function added(sum: Sum, token: Token): Sum | undefined {
  const { total, section, open, lastSmall, lastBig, before } = sum;
  if (token.type === 'digit' && token.value === 0)
    return before === 'small' || before === 'big' || before === undefined
      ? { ...sum, before: 'zero' }
      : undefined;
  if (token.type === 'digit' || token.type === 'digits')
    return open === undefined ? { ...sum, open: token.value, before: token.type } : undefined;
  if (token.type === 'small') {
    const isTen =
      token.factor === 10 &&
      open === undefined &&
      (before === undefined || before === 'big' || before === 'zero');
    const count = open ?? (isTen ? 1 : undefined);
    if (count === undefined || token.factor >= lastSmall) return undefined;
    return {
      ...sum,
      section: section + times(count, token.factor),
      open: undefined,
      lastSmall: token.factor,
      before: 'small',
    };
  }
  // 万亿: the second multiplies what the first has made.
  if (before === 'big') return { ...sum, total: times(total, token.factor), before: 'big' };
  const below = section + (open ?? 0);
  if (below === 0 || token.factor >= lastBig) return undefined;
  return {
    total: total + times(below, token.factor),
    section: 0,
    open: undefined,
    lastSmall: Infinity,
    lastBig: token.factor,
    before: 'big',
  };
}
