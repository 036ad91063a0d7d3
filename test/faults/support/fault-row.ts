/** One row of the table that `npm run test:faults` prints: a fault, tried in many rounds, each with a seed of its own. */
import { expect, test } from 'vitest';

export interface FaultRow {
  /** What happens to us, e.g. “the browser is killed while building”. */
  readonly name: string;
  /** How many rounds a full run tries, and a shortened one (`--mode short`, as in CI). */
  readonly rounds: { readonly full: number; readonly short: number };
  /**
   * One try. The same seed does the same again.
   *
   * @param seed from 0 up
   * @returns what was lost, in words; undefined when nothing was
   */
  round(seed: number): Promise<string | undefined>;
}

/** What a row came to, as the reporter reads it from the test's `meta`. */
export interface FaultFigures {
  readonly tried: number;
  readonly lost: readonly string[];
}

declare module 'vitest' {
  interface TaskMeta {
    faults?: FaultFigures;
  }
}

/** A round may build several decks. */
const ROW_TIMEOUT_MS = 3_600_000;

export function faultRow({ name, rounds, round }: FaultRow): void {
  test(name, { timeout: ROW_TIMEOUT_MS }, async ({ task }) => {
    const lost: string[] = [];
    const tries = process.env['MODE'] === 'short' ? rounds.short : rounds.full;
    for (let seed = 0; seed < tries; seed++) {
      const loss = await round(seed);
      if (loss !== undefined) lost.push(`seed ${seed}: ${loss}`);
    }
    task.meta.faults = { tried: tries, lost };
    expect(lost).toEqual([]);
  });
}
