/** A value as it is written in a chart in, a number with its unit and its origin out. */
import type { ChartNumber, ChartUnit, NumberOrigin, WrittenAt } from '../../../model/chart.js';
import type { Quantity } from '../../../model/quantity.js';
import { readQuantity } from '../../../languages/quantities/read-quantity.js';
import { times } from '../../../languages/quantities/times.js';

/** Words that are no known unit count what they say. @param lang BCP 47 @returns undefined where it has a number in it */
export function readUnit(text: string, lang: string): ChartUnit | undefined {
  if (/\d/u.test(text)) return undefined;
  const gap = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text) ? ' ' : '';
  const one = readQuantity(`1${gap}${text}`, lang) ??
    readQuantity(`${text}1`, lang) ?? { value: 1, noun: text };
  return { text, one };
}

/** A sign stands with each number; words are said once for all. */
export function isSign(unit: string): boolean {
  return /^(?:[\p{S}\p{P}]|°[CF]){1,2}$/u.test(unit);
}

/** As an outline writes it. Undefined where it is no number in its language's notation. */
export function writtenNumber(
  text: string,
  unit: ChartUnit | undefined,
  lang: string,
  origin: NumberOrigin | undefined,
  place: WrittenAt,
): ChartNumber | undefined {
  const quantity = readQuantity(text, lang);
  if (quantity === undefined) return undefined;
  return { text: withSign(text, quantity, unit, lang), quantity: counted(quantity, unit), origin, ...place };
}

/** As programs write it: digits, a point before decimals. Shown as the outline's language groups digits. */
export function plainNumber(
  text: string,
  unit: ChartUnit | undefined,
  lang: string,
  origin: NumberOrigin | undefined,
  place: WrittenAt,
): ChartNumber | undefined {
  const [, digits, percent] = /^([-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,2})?) ?(%?)$/.exec(text) ?? [];
  const value = Number(digits);
  if (digits === undefined || Math.abs(value) > LARGEST) return undefined;
  const quantity: Quantity = { value, ...(percent === '%' && { unit: '%' }) };
  const shown =
    new Intl.NumberFormat(lang, { maximumFractionDigits: MOST_DECIMALS }).format(value) + (percent ?? '');
  return { text: withSign(shown, quantity, unit, lang), quantity: counted(quantity, unit), origin, ...place };
}

/** As many as a number can have that is told from its neighbours. */
const MOST_DECIMALS = 20;

/** Beyond it a number loses its last digits. */
const LARGEST = 1e15;

function counted({ value, unit, noun }: Quantity, all: ChartUnit | undefined): Quantity {
  if (all === undefined) return { value, unit, noun };
  const { one } = all;
  return { value: times(value, one.value), unit: unit ?? one.unit, noun: noun ?? one.noun };
}

/** Languages that write the sign of a currency before its number. */
const SIGN_FIRST = /^(?:en|zh|ja|ko)\b/;

function withSign(text: string, { unit }: Quantity, all: ChartUnit | undefined, lang: string): string {
  if (all === undefined || unit !== undefined || !isSign(all.text)) return text;
  if (!/^\p{Sc}$/u.test(all.text)) return text + all.text;
  return SIGN_FIRST.test(lang)
    ? `${all.text}${text}`.replace(/^(\p{Sc})([-−])/u, '$2$1')
    : `${text}\u00a0${all.text}`;
}
