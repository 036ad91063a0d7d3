/** Outlines that are worked on in, what tells somebody who waits how far it is out: a line that changes, or a line for each. */
import type { Environment } from '../environment.js';
import { printable } from '../text/terminal/printable.js';

export interface RunProgress {
  /** How many there are, once they are known. */
  found(total: number): void;
  /** Does the work on one, and counts it, whatever comes of it. */
  follow<T extends { readonly problems: readonly unknown[] }>(
    path: string,
    work: () => Promise<T>,
  ): Promise<T>;
  /** One that the environment kept from being worked on. */
  failed(path: string): void;
  /** Nothing is shown any more. */
  end(): void;
}

/** Sooner, a line would flash up and be gone; later, with the time that a process takes to begin, it would be half a second. */
const SOON_MS = 150;
const SECOND_MS = 1000;

export function openProgress({ progress: output, log }: Pick<Environment, 'progress' | 'log'>): RunProgress {
  if (output === undefined) return SILENT;
  const state = { total: 0, done: 0, problems: 0, since: 0, last: 0, isShown: false };
  const draw = (): void => {
    if (state.isShown && output.overwrites) output.show(lineOf(state, output.now()));
  };
  let callOff = output.after(SOON_MS, () => {
    state.isShown = true;
    // Elsewhere each line stays: one before the first that is finished says that there is something to wait for.
    if (!output.overwrites && state.done === 0) log(lineOf(state, output.now()));
    tick();
  });
  function tick(): void {
    draw();
    if (output?.overwrites) callOff = output.after(SECOND_MS, tick);
  }
  const count = (path: string, problems: number, how: string): void => {
    state.done += 1;
    state.last = output.now();
    state.problems += problems;
    if (output.overwrites) draw();
    else log(`${String(state.done)}/${String(state.total)} ${printable(path)}${how}`);
  };
  const failed = (path: string): void => count(path, 0, ' · not done');
  return {
    found(total) {
      state.total = total;
      state.since = output.now();
      draw();
    },
    async follow(path, work) {
      try {
        const result = await work();
        const { length } = result.problems;
        count(path, length, length === 0 ? '' : ` · ${problemsOf(length)}`);
        return result;
      } catch (error) {
        failed(path);
        throw error;
      }
    },
    failed,
    end() {
      callOff();
      if (output.overwrites) output.show('');
    },
  };
}

export const SILENT: RunProgress = {
  found: () => undefined,
  follow: (_, work) => work(),
  failed: () => undefined,
  end: () => undefined,
};

interface State {
  readonly total: number;
  readonly done: number;
  readonly problems: number;
  /** When the first was begun, and when the last one was done. */
  readonly since: number;
  readonly last: number;
}

function lineOf({ total, done, problems, since, last }: State, now: number): string {
  if (total === 0) return 'looking for outlines';
  const whole = done === 0 ? undefined : ((last - since) / done) * total;
  const left = whole && Math.max(SECOND_MS, since + whole - now);
  return [
    `${String(done)}/${String(total)} ${total === 1 ? 'deck' : 'decks'}`,
    ...(problems === 0 ? [] : [problemsOf(problems)]),
    ...(left === undefined || done === total ? [] : [`${clock(left)} left`]),
  ].join(' · ');
}

function problemsOf(count: number): string {
  return `${String(count)} ${count === 1 ? 'problem' : 'problems'}`;
}

/** `0:12`, `1:02:03`. */
function clock(ms: number): string {
  const seconds = Math.ceil(ms / SECOND_MS);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = two(seconds % 60);
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}
