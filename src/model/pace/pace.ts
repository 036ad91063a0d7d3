/** A pace plan and a clock in, how the talk stands against its plan out. Pure: the time comes in. */
import { spentOn, type PaceClock } from './pace-clock.js';
import type { PacedSlide, PacePlan, PaceWords } from './pace-plan.js';

export type PaceVerdict = 'ahead' | 'on-time' | 'behind' | 'far-behind' | 'unplanned';

/** All times in milliseconds. */
export interface Pace {
  readonly verdict: PaceVerdict;
  /** Behind the plan if positive, ahead of it if negative. */
  readonly behind: number;
  readonly elapsed: number;
  /** Of the talk; negative when it is over. Absent when no minutes are planned at all. */
  readonly left: number | undefined;
  /** On the slide that is up. */
  readonly spent: number;
  /** For the slide that is up, if it has a plan. */
  readonly planned: number | undefined;
}

const MINUTE = 60_000;
/** Until the clock shows one, nobody is ahead of anything: slides were looked at before the talk. */
const SECOND = 1000;

/**
 * The plan holds as long as what has been said and what is still to be said fit into the talk. Still to be
 * said are the slide that is up and all after it, each for what it was planned for less the time it had
 * already; so that a step back costs only what is said there, and a look ahead nothing once one is back.
 * A slide without a plan takes the time it takes.
 */
export function paceOf(plan: PacePlan, clock: PaceClock, now: number): Pace {
  const at = Math.max(
    0,
    plan.slides.findIndex(({ id }) => id === clock.slide),
  );
  const spent = (slide: PacedSlide): number => spentOn(clock, slide.id, now);
  const planned = plan.slides.map(({ minutes }) => (minutes === undefined ? undefined : minutes * MINUTE));
  const total = sum(planned.map((time) => time ?? 0));
  const elapsed = sum(plan.slides.map(spent));
  const said = sum(plan.slides.map((slide, index) => (planned[index] === undefined ? 0 : spent(slide))));
  const toSay = sum(
    plan.slides.map((slide, index) => (index < at ? 0 : Math.max(0, (planned[index] ?? 0) - spent(slide)))),
  );
  const whole = plan.budget === undefined ? total : plan.budget * MINUTE;
  const behind = said + toSay - Math.min(total, whole);
  const current = plan.slides[at];
  return {
    verdict: verdictOf(elapsed < SECOND ? Math.max(0, behind) : behind, whole, total),
    behind,
    elapsed,
    left: whole === 0 ? undefined : whole - elapsed,
    spent: current === undefined ? 0 : spent(current),
    planned: planned[at],
  };
}

/**
 * Said in whole minutes; on time is what rounds to none of them, within half a minute of the plan. Far behind
 * is a tenth of the talk, and at least a minute: two minutes of twenty, too much to be made up by talking faster.
 */
function verdictOf(behind: number, whole: number, total: number): PaceVerdict {
  if (total === 0) return 'unplanned';
  const minutes = wholeMinutes(behind);
  if (minutes === 0) return 'on-time';
  if (minutes < 0) return 'ahead';
  return behind >= Math.max(MINUTE, whole / 10) ? 'far-behind' : 'behind';
}

/** `2 min behind`, `on time`, in the words of the deck's language. */
export function sayPace({ verdict, behind }: Pace, words: PaceWords): string {
  if (verdict === 'unplanned') return words.unplanned;
  if (verdict === 'on-time') return words.onTime;
  const minutes = String(Math.abs(wholeMinutes(behind)));
  return (verdict === 'ahead' ? words.ahead : words.behind).replace('{n}', minutes);
}

function wholeMinutes(milliseconds: number): number {
  return Math.sign(milliseconds) * Math.round(Math.abs(milliseconds) / MINUTE);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
