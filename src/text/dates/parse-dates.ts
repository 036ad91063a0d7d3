/** What an author wrote as the date of the talk in, its day or its first and last day out, or why there is no such date. */
import { parseIsoDate, type IsoDate } from './iso-date.js';

/** `order`: it ends before it begins. `written` is the part that is wrong. */
export interface WrongDates {
  readonly wrong: 'day' | 'time' | 'order';
  readonly written: string;
}

/** @returns undefined for words of the author's own */
export function parseDates(written: string): readonly [IsoDate, IsoDate?] | WrongDates | undefined {
  const parts = wholeParts(written.split('/').map((part) => part.trim()));
  const read = parts.map(parseIsoDate);
  const impossible = parts.find((_, index) => read[index] === 'impossible');
  if (impossible !== undefined)
    return { wrong: /[T:]/i.test(impossible) ? 'time' : 'day', written: impossible };
  const days = read.flatMap((day) => (typeof day === 'object' ? [day] : []));
  const [first, last] = days;
  if (first === undefined || days.length !== parts.length || parts.length > 2) return undefined;
  if (last === undefined) return [first];
  return isBefore(last, first) ? { wrong: 'order', written } : [first, last];
}

/** ISO 8601 lets the second day leave out what it shares with the first: `2026-05-04/06`. */
function wholeParts(parts: readonly string[]): readonly string[] {
  const [first = '', last = ''] = parts;
  const shared = first.split('-').length - last.split('-').length;
  const isShort = parts.length === 2 && shared > 0 && /^\d{4}(?:-\d{1,2}){1,2}$/.test(first);
  if (!isShort || !/^\d{1,2}(?:-\d{1,2})?$/.test(last)) return parts;
  return [first, [...first.split('-').slice(0, shared), last].join('-')];
}

/** As far as both say it; times only where they go by the same clock. */
function isBefore(one: IsoDate, other: IsoDate): boolean {
  const sameClock = one.zone === other.zone;
  const numbers = ({ year, month, day, time }: IsoDate): readonly (number | undefined)[] => [
    ...[year, month, day],
    ...(sameClock ? [time?.hour, time?.minute] : []),
  ];
  const [ones, others] = [numbers(one), numbers(other)];
  const at = ones.findIndex((number, index) => number !== others[index]);
  const [mine, theirs] = [ones[at], others[at]];
  return mine !== undefined && theirs !== undefined && mine < theirs;
}
