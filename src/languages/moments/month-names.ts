/** A language in, the names of its months out, long, short and as they stand in a date; by the Unicode CLDR. */
import { remembered } from '../../text/remembered.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

/** @returns the month, from 1, by its name in small letters, without a full stop */
export const monthNames = remembered((lang): ReadonlyMap<string, number> => {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  const entries = MONTHS.flatMap((index) =>
    formats.flatMap((format): readonly (readonly [string, number])[] => {
      const parts = format.formatToParts(Date.UTC(2024, index, 1));
      const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/u, '');
      return name === undefined || /\d/u.test(name) ? [] : [[name.toLocaleLowerCase(lang), index + 1]];
    }),
  );
  return new Map(entries);
});
