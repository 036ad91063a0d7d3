/** What an author wrote as a date in, the calendar's parts of it out, if it is written as ISO 8601 or YAML writes dates. */

export interface IsoDate {
  readonly year: number;
  /** From 1. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The wall clock's; absent at midnight sharp, which is how programs write a day without a time. */
  readonly time?: { readonly hour: number; readonly minute: number } | undefined;
  /** `UTC` or `UTC+2`, where a time names its zone. */
  readonly zone?: string | undefined;
}

const TIME = String.raw`(?<hour>\d{1,2})(?::?(?<minute>\d{2}))?(?::?(?<second>\d{2})(?:[.,]\d+)?)?`;
const ZONE = String.raw`[ \t]*(?<zone>Z|UTC|[+-]\d{1,2}(?::?\d{2})?)`;
const FORMS = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2}))?$/,
  new RegExp(
    String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:(?:T|[ \t]+)${TIME}(?:${ZONE})?)?$`,
    'i',
  ),
  new RegExp(String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T${TIME}(?:${ZONE})?)?$`, 'i'),
];

/**
 * @returns undefined for words of the author's own; `impossible` for what looks like a date and is in no calendar:
 *   30 February, a 13th month, the year 0, 25 o'clock, a zone 25 hours away
 */
export function parseIsoDate(written: string): IsoDate | 'impossible' | undefined {
  const groups = FORMS.map((form) => form.exec(written.trim())).find((match) => match !== null)?.groups;
  if (groups === undefined) return undefined;
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (name) => (groups[name] === undefined ? undefined : Number(groups[name])),
  );
  if (!year || !isInCalendar(year, month, day)) return 'impossible';
  if (hour === undefined) return { year, month, day };
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 60 || !isZone(groups['zone'])) return 'impossible';
  const isMidnight = hour === 0 && (minute ?? 0) === 0 && (second ?? 0) === 0;
  if (isMidnight) return { year, month, day };
  return { year, month, day, time: { hour, minute: minute ?? 0 }, zone: zoneName(groups['zone']) };
}

/** `31 April` would quietly become 1 May. */
function isInCalendar(year: number, month = 1, day = 1): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** No place on earth is further ahead or behind. */
function isZone(written = 'Z'): boolean {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? [];
  const most = sign === '-' ? 12 : 14;
  return Number(minutes) < 60 && Number(hours) + Number(minutes) / 60 <= most;
}

function zoneName(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(written) ?? [];
  if (Number(hours ?? 0) + Number(minutes ?? 0) === 0) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${Number(minutes ?? 0) === 0 ? '' : `:${minutes}`}`;
}
