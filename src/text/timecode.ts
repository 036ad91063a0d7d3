/** Times of a recording, as people and programs write them, to seconds and back: all are read and written here. */

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9})|:\d{1,3})?$/;
const UNITS = /^(?:(\d{1,3})h ?)?(\d{1,3})m ?(\d{1,2})(?:[.,](\d{1,9}))?s$/i;

/**
 * Seconds of `1:02:03.5`, `62:03`, `00:01:05,250` and `1h 2m 3s`; frames behind a fourth colon are dropped.
 * Undefined where it is no time, or none there is: `1:75:00`.
 */
export function parseTimecode(written: string): number | undefined {
  const [, hours, minutes, seconds, fraction = '0'] = CLOCK.exec(written) ?? UNITS.exec(written) ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return Number(`${String(whole)}.${fraction}`);
}

/** `2:14`, and `1:02:14` from an hour on; part of a second counts once it is over. Without sign. */
export function showTime(seconds: number): string {
  const [hours, minutes, rest] = partsOf(Math.abs(seconds));
  return hours > 0
    ? [String(hours), twoDigits(minutes), twoDigits(rest)].join(':')
    : [String(minutes), twoDigits(rest)].join(':');
}

/** `00:02:14`, as an outline cites a time. */
export function fullTime(seconds: number): string {
  return partsOf(seconds).map(twoDigits).join(':');
}

function partsOf(seconds: number): readonly [hours: number, minutes: number, seconds: number] {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
