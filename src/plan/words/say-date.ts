/** A date as the outline writes it in, the same as the talk's language says dates out, or nothing if there is no such date. */
import type { IsoDate } from '../../text/dates/iso-date.js';
import { parseDates } from '../../text/dates/parse-dates.js';

/**
 * Words of the author's own stand as they were written.
 *
 * @param lang BCP 47
 */
export function sayDate(written: string, lang: string): string | undefined {
  const dates = parseDates(written);
  if (dates === undefined) return written;
  if ('wrong' in dates) return undefined;
  return dates.flatMap((day) => (day === undefined ? [] : [sayDay(day, lang)])).join(' – ');
}

function sayDay({ year, month, day, time, zone }: IsoDate, lang: string): string {
  const date = new Date(Date.UTC(2000, 0, 1, time?.hour, time?.minute));
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const said = new Intl.DateTimeFormat(lang, { ...wanted({ month, day, time }), timeZone: 'UTC' }).format(
    date,
  );
  // Before `AM` it is a space that some fonts lack.
  const plain = said.replaceAll('\u202f', ' ');
  return zone === undefined ? plain : `${plain} ${zone}`;
}

function wanted({ month, day, time }: Omit<IsoDate, 'year' | 'zone'>): Intl.DateTimeFormatOptions {
  if (time !== undefined) return { dateStyle: 'long', timeStyle: 'short' };
  if (day !== undefined) return { dateStyle: 'long' };
  return month === undefined ? { year: 'numeric' } : { year: 'numeric', month: 'long' };
}
