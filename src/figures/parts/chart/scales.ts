/** Numbers of a chart in, their places in thousandths out. The only user of `d3-scale` and `d3-array`. */
import { extent, sum } from 'd3-array';
import { scaleLinear, scalePoint, scaleSymlog } from 'd3-scale';
import type { Chart } from '../../../model/chart.js';
import type { TimeScale } from '../../../model/figure.js';
import { plainText, type RichText } from '../../../model/inline.js';

type Scale = (value: number) => number;

const WHOLE = 1000;

/** From the least to the largest, and zero. */
export function scaleFromZero(values: readonly number[]): { readonly scale: Scale; readonly zero: number } {
  const [least, largest] = domainOf([0, ...values]);
  const scale = rounded(scaleLinear([least, largest === least ? least + 1 : largest], [0, WHOLE]));
  return { scale, zero: scale(0) };
}

/** Values that lie closer together than this share of the largest would be a flat line above zero. */
const FLAT = 0.6;
/** Of their range, left free below them. */
const ROOM = 0.25;

/** From zero unless all values lie far from it. @returns zero only where it is in sight */
export function scaleOfLines(values: readonly number[]): {
  readonly scale: Scale;
  readonly zero: { readonly at: number } | undefined;
} {
  const [least, largest] = domainOf(values);
  const isFar =
    Math.sign(least) === Math.sign(largest) &&
    Math.min(Math.abs(least), Math.abs(largest)) > FLAT * Math.max(Math.abs(least), Math.abs(largest));
  if (!isFar || least === largest) {
    const { scale, zero } = scaleFromZero(values);
    return { scale, zero: { at: zero } };
  }
  const room = (largest - least) * ROOM;
  return {
    scale: rounded(scaleLinear([least - room, largest + (largest < 0 ? room : 0)], [0, WHOLE])),
    zero: undefined,
  };
}

/** An axis whose middle means something: zero where values lie on both sides of it, else half of a round number. */
export function scaleAroundMiddle(values: readonly number[]): Scale {
  const [least, largest] = domainOf(values);
  const far = Math.max(Math.abs(least), Math.abs(largest)) || 1;
  const [, end] = domainOf(scaleLinear([0, far], [0, WHOLE]).nice(2).domain());
  return rounded(scaleLinear([least < 0 ? -end : 0, end], [0, WHOLE]));
}

/** The places of so many things in a row, from edge to edge. */
export function spread(count: number): readonly number[] {
  const indices = Array.from({ length: count }, (_, index) => index);
  const scale = scalePoint<number>(indices, [0, WHOLE]);
  return indices.map((index) => Math.round(scale(index) ?? 0));
}

/** With longer spans beside shorter ones, the short ones could not be told apart. */
const LARGEST_RATIO = 100;

/** Years in order in; true to their distance, or to the logarithm of their distance from the end where most happens. */
export function scaleOfTime(years: readonly number[]): TimeScale {
  const [first, last] = domainOf(years);
  const spans = years.slice(1).flatMap((year, index) => {
    const span = year - (years[index] ?? year);
    return span > 0 ? [span] : [];
  });
  const [shortest, longest] = domainOf(spans);
  if (spans.length === 0) return { marks: years.map(() => WHOLE / 2), isLogarithmic: false };
  if (longest <= shortest * LARGEST_RATIO)
    return { marks: years.map(rounded(scaleLinear([first, last], [0, WHOLE]))), isLogarithmic: false };
  const scale = rounded(scaleSymlog([0, last - first], [0, WHOLE]).constant(shortest));
  const isLateDense = (spans[0] ?? 0) > (spans.at(-1) ?? 0);
  return {
    marks: years.map((year) => (isLateDense ? WHOLE - scale(last - year) : scale(year - first))),
    isLogarithmic: true,
  };
}

/** What each is of the whole, one behind the other. */
export function stacked(
  values: readonly number[],
): readonly { readonly from: number; readonly size: number }[] {
  const total = sum(values) || 1;
  const scale = rounded(scaleLinear([0, total], [0, WHOLE]));
  return values.map((value, index) => {
    const from = scale(sum(values.slice(0, index)));
    return { from, size: scale(sum(values.slice(0, index)) + value) - from };
  });
}

function rounded(scale: (value: number) => number): Scale {
  return (value) => Math.min(WHOLE, Math.max(0, Math.round(scale(value))));
}

function domainOf(values: readonly number[]): readonly [least: number, largest: number] {
  const [least = 0, largest = 0] = extent(values);
  return [least, largest];
}

export function valuesOf({ rows }: Pick<Chart, 'rows'>): readonly number[] {
  return rows.flatMap(({ numbers }) => numbers.map(({ quantity }) => quantity.value));
}

const MOST_LETTERS = 16;

/** The width of the longest number, in letters; Han count twice. */
export function lettersOf({ rows }: Pick<Chart, 'rows'>): number {
  const widths = rows.flatMap(({ numbers }) => numbers.map(({ text }) => widthOf(text)));
  return Math.min(MOST_LETTERS, Math.max(1, ...widths));
}

/** The width of the longest name on one line, in letters, as `lettersOf` counts them. */
export function namesOf(names: readonly RichText[]): number {
  return Math.min(WHOLE, Math.max(1, ...names.map((name) => widthOf(plainText(name)))));
}

/** The same of the longest of its words, which is to stand on one line. */
export function longestWord(name: RichText): number {
  return Math.max(1, ...plainText(name).split(/\s+/u).map(widthOf));
}

/** Wider than a digit. */
const WIDE = /[%‰MWmw@]/u;

function widthOf(text: string): number {
  const width = Array.from(text).reduce(
    (total, sign) => total + (sign >= '\u2e80' ? 2 : /[.,\s]/u.test(sign) ? 0.5 : WIDE.test(sign) ? 1.5 : 1),
    0,
  );
  return Math.ceil(width);
}
