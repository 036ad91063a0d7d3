/** A time as a program writes it in, seconds out: `12.5`, `"12.5s"`, `"00:01:05"`, `"PT1M5S"`, `{ seconds, nanos }`. */
import { isRecord } from '../../text/is-record.js';
import { parseTimecode } from '../../text/timecode.js';
import type { Json } from './segment.js';

const ISO = /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/i;

/** Undefined where it is no time. A bare number is one of seconds. */
export function readTime(value: unknown): number | undefined {
  if (isRecord(value)) return protoDuration(value);
  if (typeof value === 'number') return value >= 0 && Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const written = value.trim();
  if (/^\d+(?:\.\d+)?s?$/.test(written)) return Number.parseFloat(written);
  const iso = ISO.exec(written);
  if (iso === null) return parseTimecode(written);
  const [hours = 0, minutes = 0, seconds = 0] = iso
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return (hours * 60 + minutes) * 60 + seconds;
}

/** The first of the keys that holds a time. */
export function timeIn(record: Json, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const time = readTime(record[key]);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** Google's, whose seconds are a text, and left out where they are 0. */
function protoDuration({ seconds = 0, nanos = 0 }: Json): number | undefined {
  const time = Number(seconds) + Number(nanos) / 1e9;
  return time >= 0 ? time : undefined;
}
