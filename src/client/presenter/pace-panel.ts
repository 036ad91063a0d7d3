/** The pace panel of the presenter view: how long this slide and the talk take, and how that fits the plan. */
import { showTime } from '../../text/timecode.js';
import { paceOf, sayPace, type Pace } from '../../model/pace/pace.js';
import { pauseClock, startClock, STOPPED, turnTo, type PaceClock } from '../../model/pace/pace-clock.js';
import type { PaceWords, PresenterPlan } from '../../model/pace/pace-plan.js';
import { makePaceElements, type PaceView } from './pace-elements.js';
import { openPaceStore, type PaceStorage } from './pace-store.js';

export interface PacePanelOptions {
  /** Where the clock outlives a reload. @defaultValue `localStorage`, if it may be used */
  readonly storage?: PaceStorage | undefined;
  /** Milliseconds since the epoch. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
  /** Hears each start, pause, restart and turn to another slide, and the clock that was found kept. */
  readonly onClock?: ((clock: PaceClock) => void) | undefined;
}

export interface PacePanel {
  /** To be told which slide is up, first at the beginning. */
  onSlide(id: string): void;
  /** Starts or pauses, as the key `t` does. */
  toggle(): void;
  dispose(): void;
}

/** The seconds may be seen to move, and no number jumps by two. */
const TICK = 250;
/** How much is lost at most when a machine dies. */
const SAVE = 2000;

/** The panel is the last child of `root`; the key works wherever in the page the focus is. */
export function mountPacePanel(
  root: HTMLElement,
  plan: PresenterPlan,
  options: PacePanelOptions = {},
): PacePanel {
  const { now = () => Date.now(), onClock } = options;
  const store = openPaceStore(plan.deck, options.storage);
  const elements = makePaceElements(plan.words, plan.lang);
  let clock = store.read(now()) ?? STOPPED;
  let saved = now();

  const paint = (): void => elements.show(viewOf(plan, clock, now()));
  const save = (): void => store.write(clock, (saved = now()));
  const set = (next: PaceClock): void => {
    clock = next;
    save();
    paint();
    onClock?.(clock);
  };
  const toggle = (): void => set((clock.since === undefined ? startClock : pauseClock)(clock, now()));
  const restart = (): void => set({ ...STOPPED, slide: clock.slide });
  const tick = (): void => {
    paint();
    if (now() - saved >= SAVE) save();
  };

  const leave = new AbortController();
  const { signal } = leave;
  // Before the player and its notes see the key: notes keep keys to themselves when they have the focus.
  window.addEventListener('keydown', (event) => isToggleKey(event) && toggle(), { capture: true, signal });
  window.addEventListener('pagehide', save, { signal });
  onPress(elements.toggle, toggle);
  onPress(elements.restart, restart);
  root.append(elements.panel);
  paint();
  onClock?.(clock);
  const ticking = setInterval(tick, TICK);

  return {
    onSlide: (id) => set(turnTo(clock, id, now())),
    toggle,
    dispose() {
      leave.abort();
      clearInterval(ticking);
      save();
      elements.panel.remove();
    },
  };
}

/** `T` with caps lock is meant as `t`; with a modifier it belongs to the browser, in a field to the text. */
function isToggleKey({ key, altKey, ctrlKey, metaKey, shiftKey, repeat, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== 't' || altKey || ctrlKey || metaKey || shiftKey || repeat) return false;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}

/** The focus goes back to the page, so that the next space is “next” again. */
function onPress(button: HTMLButtonElement, action: () => void): void {
  button.addEventListener('click', () => {
    button.blur();
    action();
  });
}

function viewOf(plan: PresenterPlan, clock: PaceClock, now: number): PaceView {
  const { words } = plan;
  const pace = paceOf(plan, clock, now);
  const state = stateOf(clock);
  return {
    verdict: state === 'ready' ? 'ready' : pace.verdict,
    state,
    words: state === 'ready' ? words.ready : sayPace(pace, words),
    hint: { ready: words.start, running: words.running, paused: words.paused }[state],
    slideSpent: showTime(pace.spent / 1000),
    slidePlanned:
      pace.planned === undefined ? '' : words.planned.replace('{t}', showTime(pace.planned / 1000)),
    elapsed: showTime(pace.elapsed / 1000),
    left: sayLeft(pace, words),
  };
}

function stateOf({ since, spent }: PaceClock): PaceView['state'] {
  if (since !== undefined) return 'running';
  return Object.values(spent).some((time) => time > 0) ? 'paused' : 'ready';
}

/** What is left is rounded up: elapsed and left then add up to the talk. */
function sayLeft({ left }: Pace, words: PaceWords): string {
  if (left === undefined) return '';
  const over = left < 0;
  const time = showTime(over ? left / 1000 : Math.ceil(left / 1000));
  return (over ? words.over : words.left).replace('{t}', time);
}
