/** Cues and a moment of the recording in, the first and the last cue that are heard about then out. */
import type { SourceCue } from '../../model/source-text.js';
import { at } from '../../text/at.js';
import { firstWhere } from '../../text/first-where.js';

/** Whole seconds are cited and players show them rounded, so a cue counts two seconds to either side of itself. */
const TOLERANCE_SECONDS = 2;

type CueEdges = readonly [first: SourceCue, last: SourceCue];

/** Nothing where no cue is heard about then. */
export function cuesAt(cues: readonly SourceCue[], seconds: number): CueEdges | undefined {
  const isHeard = ({ startSeconds, endSeconds }: SourceCue): boolean =>
    startSeconds - TOLERANCE_SECONDS <= seconds && seconds < endSeconds + TOLERANCE_SECONDS;
  const { starts, latestEnds } = timesOf(cues);
  const from = firstWhere(latestEnds, (end) => seconds < end + TOLERANCE_SECONDS);
  const to = firstWhere(starts, (start) => start - TOLERANCE_SECONDS > seconds);
  const first = starts.length === 0 ? cues.find(isHeard) : cues.slice(from, to).find(isHeard);
  const last = starts.length === 0 ? cues.findLast(isHeard) : cues.slice(from, to).findLast(isHeard);
  return first && last && [first, last];
}

interface CueTimes {
  /** In seconds; none where the cues do not begin one after the other. */
  readonly starts: Float64Array;
  /** When all cues up to each have ended, in seconds. */
  readonly latestEnds: Float64Array;
}

/** Asked for each quotation, and a long recording has a hundred thousand cues. */
const TIMES = new WeakMap<readonly SourceCue[], CueTimes>();

function timesOf(cues: readonly SourceCue[]): CueTimes {
  const known = TIMES.get(cues) ?? timed(cues);
  TIMES.set(cues, known);
  return known;
}

function timed(cues: readonly SourceCue[]): CueTimes {
  const starts = Float64Array.from(cues, ({ startSeconds }) => startSeconds);
  const isOrdered = starts.every((start, index) => index === 0 || at(starts, index - 1) <= start);
  if (!isOrdered) return { starts: new Float64Array(), latestEnds: new Float64Array() };
  let latest = 0;
  const latestEnds = Float64Array.from(cues, ({ endSeconds }) => (latest = Math.max(latest, endSeconds)));
  return { starts, latestEnds };
}
