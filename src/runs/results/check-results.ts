/** What came of checking outlines, kept from one run to the next. */
import { relative, resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SiblingFacts } from '../../pipeline/check/sibling-problems.js';
import type { OutlineFacts } from '../../pipeline/load/outline-facts.js';
import type { BuildOptions } from '../../pipeline/workshop/build-options.js';
import type { Observation } from '../../read/recorded-reads.js';
import { openOutlineResults } from './outline-results.js';
import type { ResultsLookup } from './run-facts.js';

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
  /** Once all is found: the next run like this one finds it faster. */
  gather(): Promise<void>;
}

/** @returns undefined where nobody knows which code runs */
export async function openCheckResults(
  options: BuildOptions,
  environment: Environment,
  lookup: ResultsLookup = {},
): Promise<CheckResults | undefined> {
  const results = await openOutlineResults('check', options, environment, lookup);
  if (results === undefined) return undefined;
  const { cwd } = environment;
  const at = (check: KeptCheck, place: (folder: string) => string): KeptCheck => {
    const { siblings } = check;
    if (siblings === undefined) return check;
    const file = { ...siblings.file, folder: place(siblings.file.folder) };
    return { ...check, siblings: { ...siblings, file } };
  };
  return {
    async find(path) {
      const found = (await results.find(path)) as KeptCheck | undefined;
      return found && at(found, (folder) => resolve(cwd, folder));
    },
    keep: (path, seen, check) =>
      results.keep(
        path,
        seen,
        at(check, (folder) => relative(cwd, folder)),
      ),
    gather: () => results.gather(),
  };
}
