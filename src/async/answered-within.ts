/** Work that may never end in, its answer out, or none when that takes too long. */
import { held } from './held.js';

export type Answer<T> = { readonly value: T } | undefined;

/** The work itself goes on: nobody can call a disk off. @throws what the work throws in time */
export async function answeredWithin<T>(ms: number, work: () => Promise<T>): Promise<Answer<T>> {
  const answer = held(work().then((value) => ({ value })));
  const waiting: { timer?: NodeJS.Timeout } = {};
  const late = held(
    new Promise<undefined>((resolve) => {
      waiting.timer = setTimeout(() => resolve(undefined), ms);
    }),
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(waiting.timer);
  }
}
