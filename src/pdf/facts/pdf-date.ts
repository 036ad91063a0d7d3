/** Decides which date a PDF bears: never the clock's, so that the same input gives the same bytes. */
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { parseDates } from '../../text/dates/parse-dates.js';

const WHOLE_SECONDS = /^\d{1,12}$/;

/**
 * @param sourceDateEpoch the variable `SOURCE_DATE_EPOCH`: whole seconds since 1970, see
 *   https://reproducible-builds.org/specs/source-date-epoch/. It wins over the outline.
 * @param outlineDate the outline's `date`, which counts when it is an ISO date with a day, as midnight UTC.
 * @returns nothing when neither gives a date: then the PDF bears none.
 * @throws EnvironmentError `source-date-epoch` when the variable is set to something else.
 */
export function pdfDate(
  sourceDateEpoch: string | undefined,
  outlineDate: string | undefined,
): Date | undefined {
  if (sourceDateEpoch) return epochDate(sourceDateEpoch);
  // The first day of several; its time is left aside, since its zone would be guessed.
  const dates = parseDates(outlineDate ?? '');
  if (dates === undefined || 'wrong' in dates) return undefined;
  const [date] = dates;
  if (date.month === undefined || date.day === undefined) return undefined;
  const midnight = new Date(Date.UTC(2000, 0, 1));
  midnight.setUTCFullYear(date.year, date.month - 1, date.day);
  return midnight;
}

function epochDate(text: string): Date {
  const date = WHOLE_SECONDS.test(text) ? new Date(Number(text) * 1000) : undefined;
  if (date && date.getUTCFullYear() <= 9999) return date;
  throw new EnvironmentError(
    'source-date-epoch',
    `SOURCE_DATE_EPOCH is ${JSON.stringify(text)}, which is not a whole number of seconds since 1970`,
    'correct it, e.g. SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset it',
  );
}
