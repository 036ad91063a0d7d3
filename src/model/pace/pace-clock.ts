/** A stopwatch that knows which slide is up: time spent on each, in milliseconds, from times it is told. */

/** Plain data, so that it can be kept over a reload. Times are milliseconds since the epoch. */
export interface PaceClock {
  /** By slide id, without the stretch that is running. */
  readonly spent: Readonly<Record<string, number>>;
  /** The slide that is up. */
  readonly slide?: string | undefined;
  /** When the running stretch began; absent while paused. */
  readonly since?: number | undefined;
}

export const STOPPED: PaceClock = { spent: {} };

export function startClock(clock: PaceClock, now: number): PaceClock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

export function pauseClock(clock: PaceClock, now: number): PaceClock {
  return { ...settle(clock, now), since: undefined };
}

/** Goes on from another slide; coming back to one adds to the time it has. */
export function turnTo(clock: PaceClock, slide: string, now: number): PaceClock {
  if (slide === clock.slide) return clock;
  return { ...settle(clock, now), slide };
}

/** The clock with the running stretch counted in, at `now`. */
export function settle(clock: PaceClock, now: number): PaceClock {
  if (clock.since === undefined) return clock;
  if (clock.slide === undefined) return { ...clock, since: now };
  const total = spentOn(clock, clock.slide, now);
  return { ...clock, spent: { ...clock.spent, [clock.slide]: total }, since: now };
}

/** A machine's clock can be set back: then the running stretch counts as nothing, never as less. */
export function spentOn(clock: PaceClock, slide: string, now: number): number {
  const settled = Object.hasOwn(clock.spent, slide) ? (clock.spent[slide] ?? 0) : 0;
  const running = clock.since === undefined || clock.slide !== slide ? 0 : now - clock.since;
  return settled + Math.max(0, running);
}
