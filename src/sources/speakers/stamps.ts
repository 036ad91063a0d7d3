/** Reads the times that stand in a transcript's text: `[04:12]`, `0:02`, `(00:00:55)`, `[00:02.000 --> 00:08.000]`. */
import { parseTimecode } from '../../text/timecode.js';

export interface Stamp {
  /** Offsets into the line. */
  readonly start: number;
  readonly end: number;
  /** A date stands before it, as in chats. */
  readonly dated: boolean;
  /** Undefined for a time of day, which says nothing of a place in a recording. */
  readonly seconds: number | undefined;
  /** Where the stamp names an end too. */
  readonly untilSeconds: number | undefined;
  /** `square` brackets, and number signs, hold nothing else; other brackets, and none, may be prose: “(12:30)”. */
  readonly form: 'square' | 'bracketed' | 'bare';
}

/** Hours if there are three numbers; a fraction, or frames after a fourth colon, is dropped. */
const CLOCK = String.raw`\d{1,3}:[0-5]?\d(?::[0-5]\d)?(?:[.,:]\d{1,3})?(?:[ \u202f]?[AaPp]\.?[Mm]\b\.?)?|(?:\d{1,2}h ?)?\d{1,3}m ?\d{1,2}s`;
const RANGE = String.raw`(?:${CLOCK})(?:-\d)?(?:\s*(?:-->|->|→|[-–—~])\s*(?:${CLOCK}))?`;
const SQUARE = String.raw`\\?\[\s*\\?(?:${RANGE})\s*\\?\]|#(?:${RANGE})#`;
const BRACKETED = String.raw`[(（]\s*(?:${RANGE})\s*[)）]|[{<【]\s*(?:${RANGE})\s*[}>】]`;

/** Of a chat, with a time of day: `[12.03.24, 10:15:33]`, `12/03/2024, 10:15`, `2024-03-12T10:15:00Z`. */
const DATED = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,? |T)(?:${CLOCK})Z?`;

const LEADING = new RegExp(
  String.raw`(?<dated>\\?\[${DATED}\\?\]|${DATED}(?![\d:\p{L}]))|(?<square>${SQUARE})|(?<bracketed>${BRACKETED})|(?:${RANGE})(?![\d:\p{L}])`,
  'uy',
);
/** Inside a line a bare time is a stamp only where it ends what may be a name. */
const WITHIN = new RegExp(
  String.raw`(?<dated>\\?\[${DATED}\\?\])|(?<square>${SQUARE})|(?<bracketed>${BRACKETED})|(?<=[\s|,])(?:${RANGE})(?=\s*(?:[:：]|[|\-–—]|$))`,
  'gu',
);
const NONE: readonly Stamp[] = [];
const TIMES = new RegExp(CLOCK, 'gu');

/** The stamp that begins at `at`, and nothing before it. */
export function stampAt(line: string, at: number): Stamp | undefined {
  if (!/[\d[(（{<【#\\]/.test(line.charAt(at))) return undefined;
  LEADING.lastIndex = at;
  const match = LEADING.exec(line);
  return match === null ? undefined : stampOf(match);
}

/** Every stamp from `from` on. A bare one stands before a colon or at the line's end. */
export function stampsFrom(line: string, from: number): readonly Stamp[] {
  if (!/\d:\d|\dm/.test(line)) return NONE;
  return Array.from(line.matchAll(WITHIN), stampOf).filter(({ start }) => start >= from);
}

function stampOf(match: RegExpExecArray): Stamp {
  const start = match.index;
  const dated = match.groups?.['dated'] !== undefined;
  const [from, until] = Array.from(match[0].matchAll(TIMES), ([clock]) => secondsOf(clock));
  const form =
    dated || match.groups?.['square'] !== undefined
      ? 'square'
      : match.groups?.['bracketed'] !== undefined
        ? 'bracketed'
        : 'bare';
  const end = start + match[0].length;
  return dated
    ? { start, end, dated, seconds: undefined, untilSeconds: undefined, form }
    : { start, end, dated, seconds: from, untilSeconds: until, form };
}

/** Whole seconds. */
function secondsOf(clock: string): number | undefined {
  const seconds = parseTimecode(clock);
  return seconds === undefined ? undefined : Math.floor(seconds);
}
