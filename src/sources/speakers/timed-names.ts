/** Lines in, the same out: `Anna  00:01 words` has a label, where such times rise from line to line. */
import { parseTimecode } from '../../text/timecode.js';
import type { LineHead } from './line-head.js';
import { isOpener } from './ordinary-words.js';
import { readName } from './read-name.js';
import type { Stamp } from './stamps.js';

interface Headed {
  readonly text: string;
  readonly head: LineHead;
}

const NAME_AND_TIME =
  /^([*_]{0,2}[^:：()[\]<>{}|]{1,50}?[*_]{0,2}[\s|,]+)([[(]?)(\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?)([\])]?)[*_]{0,2}\s+(?=\S)(?![-–—:：])/u;
const FEWEST = 2;
/** A recording begins at its beginning, in seconds; a day’s meetings do not: “Monday 09:15 Standup”. */
const LATEST_START = 300;

export function withTimedNames<Line extends Headed>(lines: readonly Line[]): readonly Line[] {
  const heads = lines.map(({ text, head }) => (/\d:\d/.test(text) ? timedHead(text, head) : undefined));
  const seconds = heads.flatMap((head) => head?.seconds ?? []);
  const [first = Infinity] = seconds;
  const rises = seconds.every((at, index) => index === 0 || at >= (seconds[index - 1] ?? at));
  if (seconds.length < FEWEST || first > LATEST_START || !rises) return lines;
  return lines.map((line, index) => {
    const head = heads[index]?.head;
    return head === undefined ? line : { ...line, head };
  });
}

function timedHead(
  text: string,
  head: LineHead,
): { readonly head: LineHead; readonly seconds: number } | undefined {
  if (head.leading > 0) return undefined;
  const match = NAME_AND_TIME.exec(text.slice(head.from));
  if (match === null) return undefined;
  const [whole, lead = '', open = '', clock = '', close = ''] = match;
  const written = lead.replaceAll(/[*_|,\s]+/g, ' ').trim();
  const [exact, start] = [parseTimecode(clock), head.from + lead.length];
  if (exact === undefined || readName(written).shape !== 'name' || written.split(' ').some(isOpener))
    return undefined;
  const seconds = Math.floor(exact);
  const stamp: Stamp = {
    ...{ start, end: start + open.length + clock.length + close.length, dated: false },
    ...{ seconds, untilSeconds: undefined, form: 'bracketed' },
  };
  const stamps = [stamp, ...head.stamps.filter((one) => one.start >= stamp.end)];
  const label = { written, end: head.from + whole.length, form: 'timed', marked: false } as const;
  return { head: { ...head, stamps, label }, seconds };
}
