/**
 * Work on something that changes while it is under way: one piece at a time, always on the newest, and what was overtaken
 * answers nothing. Whoever types fast is checked as often as there is time, and nobody waits for a clock.
 */
import { held } from '../../async/held.js';

export interface LatestOnly<T> {
  /** Does the work again. @returns what came of the newest; undefined where a later one took its place, or it was ended */
  again(): Promise<T | undefined>;
  /** Nothing is begun any more, and what is under way answers nothing. */
  end(): void;
}

export function latestOnly<T>(work: () => Promise<T>): LatestOnly<T> {
  let newest = 0;
  let running: Promise<unknown> = Promise.resolve();
  return {
    again() {
      newest += 1;
      const own = newest;
      const before = running;
      const result = held(
        (async () => {
          await before.catch(() => undefined);
          // What was said meanwhile is heard first.
          await new Promise<void>((hear) => void setImmediate(hear));
          if (own !== newest) return undefined;
          const value = await work();
          return own === newest ? value : undefined;
        })(),
      );
      running = result;
      return result;
    },
    end() {
      newest += 1;
    },
  };
}
