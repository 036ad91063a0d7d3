/** The times in a text in, its cues out. */
import type { SourceCue } from '../../model/source-text.js';
import type { AcceptedStamp } from './accept-stamps.js';
import type { CutText } from './cut-ranges.js';

/** Each lasts until the next begins. The last may last as long as its words need. */
export function cuesOf(stamps: readonly AcceptedStamp[], { text, at }: CutText): readonly SourceCue[] {
  const timed = stamps.flatMap(({ from, seconds, untilSeconds }) =>
    seconds === undefined ? [] : [{ start: at(from), startSeconds: seconds, untilSeconds }],
  );
  const starts = timed.filter(({ start }, index) => start < (timed[index + 1]?.start ?? text.length));
  return starts.map(({ start, startSeconds, untilSeconds }, index) => {
    const next = starts[index + 1];
    const end = next?.start ?? text.length;
    const endSeconds = untilSeconds ?? next?.startSeconds ?? startSeconds + (end - start) / SLOWEST;
    return { start, end, startSeconds, endSeconds: Math.max(startSeconds, endSeconds) };
  });
}

/** Characters a second, of a slow speaker. */
const SLOWEST = 8;
