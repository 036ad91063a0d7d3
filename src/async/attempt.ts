/** Work on one of several outlines in, its value or what the environment did to it out: the others go on either way. */
import type { EnvironmentError } from '../model/problems/environment-error.js';
import { environmentErrorOf } from '../model/problems/system-error.js';

/** An outline, or a folder of them, that could not be worked on. */
export interface Failure {
  /** As the user named it. */
  readonly path: string;
  readonly error: EnvironmentError;
}

export interface Attempts<T> {
  readonly values: readonly T[];
  readonly failures: readonly Failure[];
}

/**
 * Paths, or what was made of them. A bug is thrown as it is, and nothing is begun after it.
 *
 * @param most how many are worked on at a time
 * @returns in the order of the items, whichever was done first
 */
export async function attemptEach<I extends string | { readonly path: string }, T>(
  items: readonly I[],
  work: (item: I) => Promise<T>,
  most = 1,
): Promise<Attempts<T>> {
  const waiting = [...items.entries()];
  const ends = new Map<number, { readonly value: T } | { readonly failure: Failure }>();
  const drain = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, item] = next;
      ends.set(index, await attempt(item, work));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, drain));
  } catch (bug) {
    waiting.length = 0;
    throw bug;
  }
  const inOrder = items.flatMap((_, index) => ends.get(index) ?? []);
  return {
    values: inOrder.flatMap((end) => ('value' in end ? [end.value] : [])),
    failures: inOrder.flatMap((end) => ('failure' in end ? [end.failure] : [])),
  };
}

async function attempt<I extends string | { readonly path: string }, T>(
  item: I,
  work: (item: I) => Promise<T>,
): Promise<{ readonly value: T } | { readonly failure: Failure }> {
  try {
    return { value: await work(item) };
  } catch (thrown) {
    const error = environmentErrorOf(thrown);
    if (error === undefined) throw thrown;
    return { failure: { path: typeof item === 'string' ? item : item.path, error } };
  }
}

/** @throws EnvironmentError when nothing was done for one and the same cause: then that is all there is to say */
export function throwSoleCause({ values, failures }: Attempts<unknown>): void {
  const [first] = failures;
  const isSole = failures.every(
    ({ error }) => error.code === first?.error.code && error.message === first.error.message,
  );
  if (first !== undefined && isSole && values.length === 0) throw first.error;
}
