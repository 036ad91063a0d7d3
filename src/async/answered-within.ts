/** Work that may never end in, its answer out, or none when that takes too long. */
import { held } from './held.js';

export type Answer<T> = { readonly value: T } | undefined;

/** The time is counted in so many parts. */
const PARTS = 20;

/**
 * The work itself goes on: nobody can call a disk off. Time in which our own process came to nothing, on a machine that is
 * busy or was asleep, is at most a part of it: the answer may be there, and only we have not heard it.
 *
 * @throws what the work throws in time
 */
export async function answeredWithin<T>(ms: number, work: () => Promise<T>): Promise<Answer<T>> {
  const answer = held(work().then((value) => ({ value })));
  for (let part = 0; part < PARTS; part += 1) {
    const waiting: { timer?: NodeJS.Timeout } = {};
    const late = held(
      new Promise<undefined>((resolve) => {
        waiting.timer = setTimeout(() => resolve(undefined), ms / PARTS);
      }),
    );
    try {
      const heard = await Promise.race([answer, late]);
      if (heard !== undefined) return heard;
    } finally {
      clearTimeout(waiting.timer);
    }
  }
  return undefined;
}
