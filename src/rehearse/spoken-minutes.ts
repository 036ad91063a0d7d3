/** A rehearsal in, the minutes to plan for each slide out: half minutes, since nobody speaks to the second. */
import type { Rehearsal } from './rehearsal.js';

const STEP = 0.5;

/** A slide that was not shown, or left within five seconds, was not rehearsed: it tells nothing. */
const LEAST_SECONDS = 5;

/** By slide id; at least half a minute each. */
export function spokenMinutes({ slides }: Pick<Rehearsal, 'slides'>): ReadonlyMap<string, number> {
  return new Map(
    slides
      .filter(({ spoken }) => spoken >= LEAST_SECONDS)
      .map(({ id, spoken }) => [id, Math.max(STEP, Math.round(spoken / 60 / STEP) * STEP)]),
  );
}
