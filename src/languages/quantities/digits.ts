/** Digits in a text, as a language groups and parts them. */
import type { NumberRecord } from '../numbers/number-record.js';

export interface Digits {
  readonly start: number;
  readonly end: number;
  /** Absent where it is no number in this notation: `12:30`, `4.5.1`, in German `3.5`. */
  readonly value: number | undefined;
  readonly isGrouped: boolean;
}

/** All that may stand within a date, a time, a version, a telephone number. */
const STRETCH = /\d(?:[\d.,:/’'\u00a0\u202f\u2009_-]*\d)?/gu;

/** The same where a space groups thousands: in plain text it is often a common one. */
const SPACED_STRETCH = new RegExp(
  String.raw`(?<![\d.,:/’'_-])\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.,:/’'_-]*\d| \d)|${STRETCH.source}`,
  'gu',
);

export function findDigits(text: string, notation: Notation): readonly Digits[] {
  const isSpaced = notation.grouping.includes(String.raw`\u00a0`);
  return [...text.matchAll(isSpaced ? SPACED_STRETCH : STRETCH)].flatMap(({ 0: written, index }) => {
    const range = RANGE.exec(written);
    if (range?.[1] === undefined) return [digitsAt(written, index, notation)];
    const second = index + range[1].length + 1;
    return [
      digitsAt(range[1], index, notation),
      digitsAt(written.slice(range[1].length + 1), second, notation),
    ];
  });
}

/** `10-12`: what stands between its ends is no part of either. */
const RANGE = /^([\d.,’'\u00a0\u202f\u2009]+)-[\d.,’'\u00a0\u202f\u2009]+$/u;

export type Notation = Pick<NumberRecord, 'grouping' | 'decimal'>;

function digitsAt(written: string, start: number, notation: Notation): Digits {
  const read = readDigits(written.replaceAll(' ', '\u00a0'), notation);
  return { start, end: start + written.length, value: read?.value, isGrouped: read?.isGrouped === true };
}

/** A whole numeral without sign; thousands are grouped by one sign, all of them or none. */
export function readDigits(
  written: string,
  { grouping, decimal }: Notation,
): { readonly value: number; readonly isGrouped: boolean } | undefined {
  const point = decimal === '.' ? String.raw`\.` : ',';
  const shape = new RegExp(
    `^(?:(\\d{1,3}(?:([${grouping}])\\d{3})(?:\\2\\d{3})*)|(\\d+))(?:${point}(\\d+))?$`,
    'u',
  );
  const [, grouped, , plain, fraction] = shape.exec(written) ?? [];
  const whole = grouped?.replace(/\D/g, '') ?? plain;
  if (whole === undefined || (whole.length > 1 && whole.startsWith('0'))) return undefined;
  return { value: Number(`${whole}.${fraction ?? '0'}`), isGrouped: grouped !== undefined };
}
