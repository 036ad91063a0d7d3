/** Does one piece of work after another; asked for again while it waits, a piece is done once. */
import { held } from './held.js';

export interface WorkQueue {
  add(name: string, work: () => Promise<void>): void;
  /** Forgets what has not begun. */
  clear(): void;
  /** Resolves when nothing is left. */
  idle(): Promise<void>;
}

/** @param failed gets what a piece of work throws; the next one is done nevertheless */
export function workQueue(failed: (error: unknown) => void): WorkQueue {
  const waiting = new Map<string, () => Promise<void>>();
  const running: { now: Promise<void> | undefined } = { now: undefined };

  const drain = async (): Promise<void> => {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const [name, work] = next;
      waiting.delete(name);
      await work().catch(failed);
    }
    running.now = undefined;
  };
  return {
    add(name, work) {
      waiting.set(name, work);
      running.now ??= held(drain());
    },
    clear: () => waiting.clear(),
    idle: async () => running.now,
  };
}
