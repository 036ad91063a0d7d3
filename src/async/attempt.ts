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

/** One after the other, paths or what was made of them. A bug is thrown as it is. */
export async function attemptEach<I extends string | { readonly path: string }, T>(
  items: readonly I[],
  work: (item: I) => Promise<T>,
): Promise<Attempts<T>> {
  const values: T[] = [];
  const failures: Failure[] = [];
  for (const item of items) {
    try {
      values.push(await work(item));
    } catch (thrown) {
      const error = environmentErrorOf(thrown);
      if (error === undefined) throw thrown;
      failures.push({ path: typeof item === 'string' ? item : item.path, error });
    }
  }
  return { values, failures };
}

/** @throws EnvironmentError when nothing was done for one and the same cause: then that is all there is to say */
export function throwSoleCause({ values, failures }: Attempts<unknown>): void {
  const [first] = failures;
  const isSole = failures.every(
    ({ error }) => error.code === first?.error.code && error.message === first.error.message,
  );
  if (first !== undefined && isSole && values.length === 0) throw first.error;
}
