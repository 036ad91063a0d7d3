/** What came of checking outlines, kept from one run to the next. */
import { relative, resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SiblingFacts } from '../../pipeline/check/sibling-problems.js';
import type { OutlineFacts } from '../../pipeline/load/outline-facts.js';
import type { BuildOptions } from '../../pipeline/workshop/build-options.js';
import { digestOf, readBytes } from '../../read/author-disk.js';
import type { Observation } from '../../read/recorded-reads.js';
import { openResultsOfRun, runFacts } from './run-facts.js';

export interface KeptCheck {
  /** Of the outline, for code frames. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** What the other languages of the talk are compared with; absent when it could not be read. */
  readonly siblings: SiblingFacts | undefined;
  /** The sources that it has; absent when it could not be read. */
  readonly sources: Pick<OutlineFacts, 'sources' | 'incomplete'> | undefined;
}

export interface CheckResults {
  /** @returns the result for the outline as it lies there, if all that was read for it is as it was */
  find(path: string): Promise<KeptCheck | undefined>;
  keep(path: string, seen: readonly Observation[], check: KeptCheck): Promise<void>;
}

/** @returns undefined where nobody knows which code runs */
export async function openCheckResults(
  options: BuildOptions,
  environment: Environment,
): Promise<CheckResults | undefined> {
  const kept = openResultsOfRun(environment);
  if (kept === undefined) return undefined;
  const facts = await runFacts({ options, covers: false }, environment);
  const { cwd } = environment;
  const keyFor = (path: string, outlineDigest: string): string =>
    digestOf(JSON.stringify(['check', facts, path, outlineDigest]));
  const at = (check: KeptCheck, place: (folder: string) => string): KeptCheck => {
    const { siblings } = check;
    if (siblings === undefined) return check;
    const file = { ...siblings.file, folder: place(siblings.file.folder) };
    return { ...check, siblings: { ...siblings, file } };
  };
  return {
    async find(path) {
      const bytes = await readBytes(resolve(cwd, path)).catch(() => undefined);
      const found = bytes && ((await kept.find(keyFor(path, digestOf(bytes)))) as KeptCheck | undefined);
      return found && at(found, (folder) => resolve(cwd, folder));
    },
    async keep(path, seen, check) {
      const file = resolve(cwd, path);
      const read = seen.find((one) => one.question === 'bytes' && one.path === file);
      if (read !== undefined)
        await kept.keep(
          keyFor(path, read.answer),
          seen,
          at(check, (folder) => relative(cwd, folder)),
        );
    },
  };
}
