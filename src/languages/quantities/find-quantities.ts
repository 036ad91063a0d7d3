/**
 * A text in, the quantities that stand in it out: whole numbers with their scale and what they count. What only looks
 * like one (a year, a rank, a version, a time, the end of a range, a number that is said vaguely) is none.
 *
 * `words-to-numbers`, `wink-nlp-utils` and Microsoft's recognizers read English alone, keep no offsets, or take “twenty
 * twenty-four” for a number; none knows 两千万.
 */
import type { Quantity } from '../../model/quantity.js';
import { languageRecord } from '../registry.js';
import { findMyriadNumerals } from './myriad-numerals.js';
import { narrowDigits } from './narrow-digits.js';
import type { NumberRecord } from '../numbers/number-record.js';
import type { Numeral } from './numeral.js';
import { CURRENCY_SIGNS, SYMBOLS } from './shared-units.js';
import { findPortions } from './find-portions.js';
import { findSpacedNumerals } from './spaced-numerals.js';

/** Offsets include scale, unit and sign. */
export interface FoundQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
  /** It may be one: four digits without grouping, scale and unit. */
  readonly isYear: boolean;
}

/** @param lang BCP 47 @returns undefined where nothing is known of how that language writes numbers */
export function findQuantities(text: string, lang: string): readonly FoundQuantity[] | undefined {
  const record = languageRecord(lang)?.numbers;
  return record && quantitiesIn(text, record);
}

/** Whether numbers that are said in words are read in this language. */
export function readsNumberWords(lang: string): boolean {
  return languageRecord(lang)?.numbers?.spoken !== undefined;
}

function quantitiesIn(written: string, record: NumberRecord): readonly FoundQuantity[] {
  const text = narrowDigits(written);
  const numerals = numeralsIn(text, record);
  const marked = numerals.map((numeral) => countedAt(numeral, text, record));
  // The 百 of 百分之四十 is a part of what is counted.
  const counted = marked.filter(
    (one, index) => !isWithinUnit(one, marked[index - 1]) && !isWithinUnit(one, marked[index + 1]),
  );
  return counted.flatMap((one, index) => {
    const { numeral, start, end, unit, sign, isCounted } = one;
    if (numeral.value === undefined || (numeral.isWeak && !isCounted)) return [];
    if (touches(counted[index - 1], one, text) || touches(one, counted[index + 1], text)) return [];
    if (isNamed(one, text, record) || isOpenRange(one, counted[index + 1], text, record)) return [];
    if (isEndOfShares(one, counted[index - 1], text, record)) return [];
    return [{ start, end, value: sign * numeral.value, unit, isYear: looksLikeYear(one) }];
  });
}

/** What is a part of a portion is no number of its own. */
function numeralsIn(text: string, record: NumberRecord): readonly Numeral[] {
  const portions = findPortions(text, record);
  const others =
    record.system === 'spaced' ? findSpacedNumerals(text, record) : findMyriadNumerals(text, record);
  if (portions.length === 0) return others;
  const alone = others.filter(
    ({ start, end }) => !portions.some((one) => one.start <= start && end <= one.end),
  );
  return [...portions, ...alone].toSorted((a, b) => a.start - b.start);
}

function isWithinUnit({ numeral }: Counted, other: Counted | undefined): boolean {
  return other !== undefined && other.start <= numeral.start && numeral.end <= other.end;
}

interface Counted {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly unit: string | undefined;
  readonly sign: 1 | -1;
  /** A unit or a counter tells that it counts something. */
  readonly isCounted: boolean;
}

/** Code units around a numeral that are looked at. */
const AROUND = 40;

function countedAt(numeral: Numeral, text: string, record: NumberRecord): Counted {
  const before = text.slice(Math.max(0, numeral.start - AROUND), numeral.start);
  const after = text.slice(numeral.end, numeral.end + AROUND);
  const currency = currencyBefore(before) ?? unitBefore(before, record);
  const behind = unitBehind(after, record);
  const start = numeral.start - (currency?.length ?? 0);
  const minus = minusBefore(text.slice(Math.max(0, start - AROUND), start), record);
  const unit = numeral.unit ?? currency?.unit ?? behind?.unit;
  const isSame = currency === undefined || behind === undefined || currency.unit === behind.unit;
  return {
    numeral,
    start: start - (minus ?? 0),
    end: numeral.end + (isSame ? (behind?.length ?? 0) : 0),
    unit: unit === '¥' ? yenOrYuan(record) : unit,
    sign: minus === undefined ? 1 : -1,
    isCounted: unit !== undefined || hasCounter(after, record),
  };
}

interface UnitMark {
  readonly unit: string;
  /** Code units between it and the number included. */
  readonly length: number;
}

function currencyBefore(before: string): UnitMark | undefined {
  for (const [sign, unit] of CURRENCY_SIGNS) {
    const found = new RegExp(`(?<!\\p{Script=Latin})(?:${sign})[ \\u00a0]?$`, 'u').exec(before)?.[0];
    if (found !== undefined) return { unit: unit === '$' ? found.trim() : unit, length: found.length };
  }
  return undefined;
}

function unitBefore(before: string, { unitsBefore = {} }: NumberRecord): UnitMark | undefined {
  return firstUnit(unitsBefore, (words) => new RegExp(`(?:${words})$`, 'u').exec(before)?.[0]);
}

function unitBehind(after: string, { units }: NumberRecord): UnitMark | undefined {
  const symbol = new RegExp(`^[ \\u00a0\\u202f]?(${SYMBOLS})(?![\\p{L}\\p{N}])`, 'u').exec(after);
  if (symbol?.[1] !== undefined) return { unit: symbol[1], length: symbol[0].length };
  return firstUnit(
    units,
    (words) => new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${words})(?!\\p{Script=Latin})`, 'iu').exec(after)?.[0],
  );
}

function firstUnit(
  units: Readonly<Record<string, string>>,
  find: (words: string) => string | undefined,
): UnitMark | undefined {
  for (const [unit, words] of Object.entries(units)) {
    const found = find(words);
    if (found !== undefined) return { unit, length: found.length };
  }
  return undefined;
}

/** The sign is both countries’; what they count in, their records name. */
function yenOrYuan({ units }: NumberRecord): string {
  return units['CNY'] === undefined || units['JPY']?.startsWith('円') === true ? 'JPY' : 'CNY';
}

function minusBefore(before: string, { minus }: NumberRecord): number | undefined {
  const found = new RegExp(
    `(?:(?<![\\p{L}\\p{N}.,%‰°€]\\s?)(?:[-–]|− ?)|(?<!\\p{Script=Latin})(?:${minus})\\s*)$`,
    'iu',
  ).exec(before)?.[0];
  return found?.length;
}

function hasCounter(after: string, { spoken }: NumberRecord): boolean {
  if (spoken?.grammar !== 'myriad') return false;
  return new RegExp(`^(?:${spoken.counters})`, 'u').test(after);
}

/** Nothing but white space or a hyphen parts them: together they are something else. */
function touches(one: Counted | undefined, other: Counted | undefined, text: string): boolean {
  if (one === undefined || other === undefined) return false;
  const gap = text.slice(one.end, other.start);
  if (/^[\s\u00a0\u202f]*$/u.test(gap)) return true;
  // “two million and 300 thousand” is one number, told in two.
  const isTail = one.numeral.isScaled && (other.numeral.value ?? 0) < (one.numeral.value ?? 0);
  return isTail && /^\s+and\s+$/iu.test(gap);
}

function isNamed({ start, end, numeral, unit }: Counted, text: string, record: NumberRecord): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const { naming, ranking, vague, months, system } = record;
  const [open, close] =
    system === 'spaced' ? [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`] : ['', ''];
  const test = (pattern: string, part: string): boolean => new RegExp(pattern, 'iu').test(part);
  // Glued to letters or to a hyphen it is a part of a name: GPT-4, A16, 3D, 747-class.
  if (/(?:\p{Script=Latin}|\p{Script=Cyrillic}|[#№@_]|\p{Script=Latin}[-–])$/u.test(before)) return true;
  if (/^(?:\p{Script=Latin}|\p{Script=Cyrillic}|_|-\p{Script=Latin}|\s?[²³×x]\s?\d)/u.test(after))
    return true;
  // 7½ is more than seven.
  if (/^\s?[½⅓⅔¼¾⅛⅜⅝⅞]/u.test(after)) return true;
  if (/['’]$/u.test(before) && !/\p{L}['’]$/u.test(before)) return true;
  if (test(`${open}(?:${vague})[\\s-]*$`, before) || test(`^[\\s-]*(?:${vague})${close}`, after)) return true;
  if (/^\s+and\s+a\s+half/iu.test(after)) return true;
  if (unit !== undefined || (numeral.isScaled && system === 'spaced')) return false;
  return (
    test(`${open}(?:${naming})[.\\s-]*$`, before) ||
    test(`^\\s*(?:${ranking})${close}`, after) ||
    (months !== undefined && isDay(before, after, months))
  );
}

function isDay(before: string, after: string, months: string): boolean {
  return (
    new RegExp(`(?<!\\p{L})(?:${months})\\.?\\s*(?:the\\s*)?$`, 'iu').test(before) ||
    new RegExp(`^\\.?\\s*(?:of\\s*)?(?:${months})(?!\\p{L})`, 'iu').test(after)
  );
}

/** “10 to 12 million”: the first end is neither ten nor, for sure, ten million. */
function isOpenRange(
  one: Counted,
  next: Counted | undefined,
  text: string,
  { range, system }: NumberRecord,
): boolean {
  if (next === undefined) return false;
  const isShared =
    (next.unit !== undefined && one.unit === undefined) ||
    (next.numeral.isScaled && !one.numeral.isScaled) ||
    (system === 'myriad' && isMyriad(next) && !isMyriad(one));
  return isShared && new RegExp(`^\\s*(?:${range})\\s*$`, 'iu').test(text.slice(one.end, next.start));
}

/** 百分之三十到四十: what the first end counts is said before it, and for the second too. */
function isEndOfShares(
  one: Counted,
  last: Counted | undefined,
  text: string,
  { range, unitsBefore }: NumberRecord,
): boolean {
  if (unitsBefore === undefined || last?.unit === undefined || one.unit !== undefined) return false;
  const isBefore = last.start < last.numeral.start && last.end === last.numeral.end;
  return isBefore && new RegExp(`^\\s*(?:${range})\\s*$`, 'u').test(text.slice(last.end, one.start));
}

/** 一百到三百万: a hundred what, the end of the range says. */
const isMyriad = ({ numeral: { value = 0 } }: Counted): boolean => Math.abs(value) >= 1e4;

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

function looksLikeYear({ numeral: { value = 0, isGrouped }, unit, sign }: Counted): boolean {
  const isBare = unit === undefined || unit === 'year';
  return (
    isBare &&
    sign === 1 &&
    isGrouped !== true &&
    Number.isInteger(value) &&
    value >= FIRST_YEAR &&
    value <= LAST_YEAR
  );
}
