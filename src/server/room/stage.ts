/** Where a talk stands and what somebody asks for in, where it stands then out. Pure. */
import type { LiveDeck, LiveSlide } from '../../model/live/live-deck.js';
import type { StageChange, StageState } from '../../model/live/live-message.js';

export function openStage(deck: LiveDeck): StageState {
  return { slide: deck.slides[0]?.id ?? '', fragment: 0, screen: 'slide', stem: deck.stem };
}

/** Whoever moves on wants to be seen: moving brings the slide back. */
export function changeStage(state: StageState, change: StageChange): StageState {
  return 'slide' in change ? { ...state, ...change, screen: 'slide' } : { ...state, ...change };
}

/**
 * The place a client asks for, where there is one: its slide is in one of the versions, and it has no more fragments
 * than the version that has most of them.
 */
export function findPlace<P extends { readonly slide: string; readonly fragment: number }>(
  wanted: P,
  versions: readonly LiveDeck[],
): P | undefined {
  const found = versions.flatMap(({ slides }) => slides.filter(({ id }) => id === wanted.slide));
  if (found.length === 0) return undefined;
  const most = Math.max(...found.map(({ fragments }) => fragments));
  return { ...wanted, fragment: Math.min(wanted.fragment, most) };
}

/**
 * One fragment or slide on or back, as the player itself would; at either end nothing moves.
 *
 * @param slides of the version that is up
 * @param versions all of the talk: where the one that is up lacks the slide, another says between which it is
 */
export function stepStage(
  state: StageState,
  by: 1 | -1,
  slides: readonly LiveSlide[],
  versions: readonly LiveDeck[],
): StageState {
  const at = slides.findIndex(({ id }) => id === state.slide);
  const here = slides[at];
  if (here === undefined) return stepFromElsewhere(state, by, slides, versions);
  const fragment = state.fragment + by;
  if (fragment >= 0 && fragment <= here.fragments) return changeStage(state, { slide: here.id, fragment });
  const next = slides[at + by];
  if (next === undefined) return state;
  return changeStage(state, { slide: next.id, fragment: by === 1 ? 0 : next.fragments });
}

/** From a slide of another version: on to the one behind its place here, or back to the one before. */
function stepFromElsewhere(
  state: StageState,
  by: 1 | -1,
  slides: readonly LiveSlide[],
  versions: readonly LiveDeck[],
): StageState {
  const other = versions.find((version) => version.slides.some(({ id }) => id === state.slide));
  const before = nearestBefore(state.slide, other?.slides ?? [], slides);
  if (before === undefined) return changeStage(state, { slide: slides[0]?.id ?? '', fragment: 0 });
  const end = changeStage(state, { slide: before.id, fragment: before.fragments });
  return by === 1 ? stepStage(end, by, slides, versions) : end;
}

/** After an edit: a slide that is gone gives way to the nearest before it that is still there. */
export function keepPlace(
  state: StageState,
  before: readonly LiveSlide[],
  after: readonly LiveSlide[],
): StageState {
  const here = after.find(({ id }) => id === state.slide);
  if (here !== undefined) return { ...state, fragment: Math.min(state.fragment, here.fragments) };
  const survivor = nearestBefore(state.slide, before, after) ?? after[0];
  return { ...state, slide: survivor?.id ?? '', fragment: 0 };
}

/** Of the slides that stand before it in one version, the last that another has. */
function nearestBefore(
  slide: string,
  before: readonly LiveSlide[],
  after: readonly LiveSlide[],
): LiveSlide | undefined {
  const at = before.findIndex(({ id }) => id === slide);
  const earlier = before.slice(0, Math.max(at, 0)).map(({ id }) => id);
  return after.find(({ id }) => id === earlier.findLast((other) => after.some((one) => one.id === other)));
}
