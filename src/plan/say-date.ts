/** A date as the outline writes it in, the same as the talk's language says dates out. */
import { readIsoDate, type IsoDate } from '../model/iso-date.js';

/**
 * Words of the author's own, and days that no calendar has, stand as they were written.
 *
 * @param lang BCP 47
 */
export function sayDate(written: string, lang: string): string {
  const days = written.split('/').map(readIsoDate);
  const isInterval = days.length === 2;
  const said = days.flatMap((day) => (typeof day === 'object' ? [sayDay(day, lang)] : []));
  return said.length === days.length && (days.length === 1 || isInterval) ? said.join(' – ') : written;
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
