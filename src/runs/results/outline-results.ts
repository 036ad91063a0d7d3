/** What came of one kind of work on outlines, kept from one run to the next. */
import { resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import type { BuildOptions } from '../../pipeline/workshop/build-options.js';
import { digestOf } from '../../read/author-disk.js';
import type { Observation } from '../../read/recorded-reads.js';
import { openResultsOfRun, type ResultsLookup } from './run-facts.js';

export interface OutlineResults {
  /** @returns the result for the outline as it lies there, if all that was read for it is as it was */
  find(path: string): Promise<unknown>;
  keep(path: string, seen: readonly Observation[], result: unknown): Promise<void>;
  /** Once all is found: the next run like this one finds it faster. */
  gather(): Promise<void>;
}

/**
 * @param kind of work: each has results of its own
 * @returns undefined where nobody knows which code runs
 */
export async function openOutlineResults(
  kind: string,
  options: BuildOptions,
  environment: Environment,
  lookup: ResultsLookup = {},
): Promise<OutlineResults | undefined> {
  const results = await openResultsOfRun({ kind, options, covers: false, ...lookup }, environment);
  if (results === undefined) return undefined;
  const { kept, disk: today, facts } = results;
  const { cwd } = environment;
  const keyFor = (path: string, outlineDigest: string): string =>
    digestOf(JSON.stringify([kind, facts, path, outlineDigest]));
  return {
    find: async (path) => kept.find(keyFor(path, await today.digestOf(resolve(cwd, path)))),
    async keep(path, seen, result) {
      const file = resolve(cwd, path);
      const read = seen.find((one) => one.question === 'bytes' && one.path === file);
      if (read !== undefined) await kept.keep(keyFor(path, read.answer), seen, result);
    },
    gather: () => kept.gather(),
  };
}
