/** Lines and their labels in, which of the times in them are stamps of a recording out: the rest is prose. */
import { at } from '../../text/at.js';
import type { SourceSpan } from '../../model/source-text.js';
import type { LineChoice } from './choose-labels.js';
import type { PlacedLine } from './read-lines.js';
import type { Stamp } from './stamps.js';

export interface AcceptedStamp {
  /** What leaves the text, white space included. */
  readonly cut: SourceSpan;
  /** Where what is said at that time begins: the line's start, where the stamp is a part of its head. */
  readonly from: number;
  readonly seconds: number | undefined;
  readonly untilSeconds: number | undefined;
}

/** A text without labels has times only if they open so many of its paragraphs. */
const SHARE = 0.2;
/** Of the bare times at the heads of lines; a list of trains goes up and down. */
const RISING = 0.8;

export function acceptStamps(
  text: string,
  lines: readonly PlacedLine[],
  choices: ReadonlyMap<number, LineChoice>,
  total: number,
): readonly AcceptedStamp[] {
  const bare = bareTimesRise(lines);
  const accepted = lines.map((line, index) => ({
    line,
    stamps: line.head.stamps.filter((stamp, at) => isStamp(stamp, at, line, choices.get(index), bare)),
  }));
  const stamped = accepted.filter(({ stamps }) => stamps.length > 0).length;
  const labels = [...choices].flatMap(([index, { type }]) => (type === 'turn' ? [index] : []));
  if (stamped === 0 || (labels.length === 0 && stamped < total * SHARE)) return [];
  return accepted.flatMap(({ line, stamps }) => stamps.map((stamp) => acceptedStamp(text, line, stamp)));
}

function isStamp(
  stamp: Stamp,
  at: number,
  { head }: PlacedLine,
  choice: LineChoice | undefined,
  bare: boolean,
): boolean {
  if (stamp.form === 'square') return true;
  if (choice !== undefined && head.label !== undefined) {
    if (stamp.end <= head.label.end) return true;
    // `Ann Berg: (00:07)`, with or without words behind it.
    if (stamp.form === 'bracketed' && stamp.start - head.label.end <= 1) return true;
  }
  return at < head.leading && bare;
}

/** Two or more, one after the other as a recording goes on. */
function bareTimesRise(lines: readonly PlacedLine[]): boolean {
  const times = lines.flatMap(({ head }) =>
    head.stamps
      .slice(0, head.leading)
      .flatMap(({ form, seconds }) => (form === 'square' ? [] : (seconds ?? []))),
  );
  const rising = times.filter((seconds, index) => index > 0 && seconds >= at(times, index - 1)).length;
  return times.length > 1 && rising >= (times.length - 1) * RISING;
}

function acceptedStamp(text: string, { start, head }: PlacedLine, stamp: Stamp): AcceptedStamp {
  const { seconds, untilSeconds } = stamp;
  const from = start + stamp.start;
  const inHead = head.label !== undefined && stamp.end <= head.label.end;
  return {
    cut: cutOf(text, { start: from, end: start + stamp.end }, stamp.end <= head.from),
    from: inHead || stamp.end <= head.from ? start : from,
    ...{ seconds, untilSeconds },
  };
}

/** At a line's head with the space behind it, elsewhere with the space before it. */
function cutOf(text: string, { start, end }: SourceSpan, leads: boolean): SourceSpan {
  const behind = /[*_]{0,2}[^\S\n]*(?:[-–—|]\s+)?\n?/y;
  behind.lastIndex = end;
  if (leads) return { start, end: end + (behind.exec(text)?.[0].length ?? 0) };
  let from = start;
  while (from > 0 && /[^\S\n]/.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end };
}
