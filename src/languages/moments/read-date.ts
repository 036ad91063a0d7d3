/** A label in, the year of its date out, with the days of that year as its fraction. */
import { parseIsoDate } from '../../text/dates/iso-date.js';
import type { Moment } from './moment.js';
import { readEra } from './read-era.js';
import { monthNames } from './month-names.js';

const DAYS = 365.25;
const HAN_DATE = /^(\d{1,4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?)?$/u;
const QUARTER = /^(?:Q([1-4]) (\d{4})|(\d{4}) ?Q([1-4]))$/iu;
const DECADE = /^(\d{3}0)(?:'?s|er|er Jahre|年代|年代|년대)$/u;

export function readDate(text: string, lang: string): Moment | undefined {
  const { rest, isBefore } = readEra(text, lang);
  const year = /^\d{1,4}$/u.test(rest) || isBefore !== undefined ? yearOf(rest) : undefined;
  if (year !== undefined) return dated(isBefore === true ? 1 - year : year);
  if (isBefore !== undefined) return undefined;
  return isoDate(rest) ?? hanDate(rest) ?? quarter(rest) ?? decade(rest) ?? namedMonth(rest, lang);
}

function dated(year: number, month = 1, day = 1): Moment {
  return { type: 'date', year: year + ((month - 1) * 30.4375 + (day - 1)) / DAYS };
}

/** Grouped or not, with the sign that some languages put behind a year. */
function yearOf(text: string): number | undefined {
  const digits = text.replace(/ ?[年년]$/u, '').replaceAll(/[,.' ](?=\d{3}\b)/gu, '');
  return /^[1-9]\d{0,9}$/u.test(digits) ? Number(digits) : undefined;
}

function isoDate(text: string): Moment | undefined {
  const date = parseIsoDate(text);
  return typeof date === 'object' ? dated(date.year, date.month, date.day) : undefined;
}

/** Fewer digits than four are years that passed, unless a month follows. */
function hanDate(text: string): Moment | undefined {
  const [, year, month, day] = HAN_DATE.exec(text) ?? [];
  if (year === undefined || (year.length < 4 && month === undefined)) return undefined;
  return inCalendar(Number(year), Number(month ?? 1), Number(day ?? 1));
}

function quarter(text: string): Moment | undefined {
  const [, first, yearBehind, yearBefore, second] = QUARTER.exec(text) ?? [];
  const [nth, year] = [first ?? second, yearBehind ?? yearBefore];
  return nth === undefined || year === undefined ? undefined : dated(Number(year), Number(nth) * 3 - 2);
}

function decade(text: string): Moment | undefined {
  const [, year] = DECADE.exec(text) ?? [];
  return year === undefined ? undefined : dated(Number(year));
}

/** A month by its name, a year of four digits, and a day or none, in whichever order the language has them. */
function namedMonth(text: string, lang: string): Moment | undefined {
  const words = text.toLocaleLowerCase(lang).match(/\p{L}+|\d+/gu) ?? [];
  const names = monthNames(lang);
  const months = words.flatMap((word) => names.get(word) ?? []);
  const years = words.filter((word) => /^\d{4}$/u.test(word));
  const days = words.filter((word) => /^\d{1,2}$/u.test(word));
  const [month, year] = [months[0], years[0]];
  const isWhole = months.length === 1 && years.length === 1 && days.length <= 1;
  const others = words.length - months.length - years.length - days.length;
  // Of `15 de marzo de 2015` and `15th of March, 2015`.
  if (!isWhole || others > 2 || month === undefined || year === undefined) return undefined;
  return inCalendar(Number(year), month, Number(days[0] ?? 1));
}

function inCalendar(year: number, month: number, day: number): Moment | undefined {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? dated(year, month, day) : undefined;
}
