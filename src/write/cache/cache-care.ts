/**
 * Work on a cache's disk in, what came of it out: a cache that fails, or does not answer, costs one warning that names it,
 * and the run goes on as if nothing had been kept.
 */
import { answeredWithin } from '../../async/answered-within.js';
import { limited } from '../../async/limited.js';
import { isSystemError, systemReason } from '../../model/problems/system-error.js';

/** What one call may take: a disk at the other end of a slow network has answered by then. */
export const ANSWER_MS = 5000;
/** Node has four threads for all disks: what never answers must leave some of them to the others. */
const AT_A_TIME = 2;

export interface CacheCare {
  /**
   * Once a cache did not answer in time it is asked nothing more.
   *
   * @param cache the folder as the user knows it
   * @param cost what it means that the work failed
   * @returns undefined where it failed, or was not answered in time
   */
  ask<T>(cache: string, cost: string, work: () => Promise<T>): Promise<T | undefined>;
  /** Says why a cache is of no use, unless something was said of it before. */
  warn(cache: string, warning: string): void;
  /** Whether it said this line. */
  hasSaid(line: string): boolean;
}

/** @param log hears a line each */
export function cacheCare(log: (line: string) => void, limitMs = ANSWER_MS): CacheCare {
  const run = limited(AT_A_TIME);
  const silent = new Set<string>();
  const warned = new Map<string, string>();
  const warn = (cache: string, warning: string): void => {
    if (warned.has(cache)) return;
    const line = `warning: ${warning}`;
    warned.set(cache, line);
    log(line);
  };
  return {
    ask: (cache, cost, work) =>
      run(async () => {
        if (silent.has(cache)) return undefined;
        try {
          const answer = await answeredWithin(limitMs, work);
          if (answer !== undefined) return answer.value;
          silent.add(cache);
          warn(cache, `the cache ${cache} did not answer within ${String(limitMs / 1000)} s: ${NOT_USED}`);
        } catch (error) {
          warn(cache, `the cache ${cache} failed (${reasonOf(error)}): ${cost}`);
        }
        return undefined;
      }),
    warn,
    hasSaid: (line) => [...warned.values()].includes(line),
  };
}

export const NOT_USED = 'nothing is taken from it or kept in it, so everything is made again';

/** In a few words, as in brackets. */
export function reasonOf(error: unknown): string {
  if (isSystemError(error)) return systemReason(error);
  return error instanceof Error ? error.message : String(error);
}
