/** Everything that building would complain of, and more; nothing is written unless told. */
import { attemptEach, throwSoleCause, type Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { Problem } from '../model/problems/problem.js';
import { siblingProblems } from '../pipeline/check/sibling-problems.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { findInputs } from '../pipeline/find/find-inputs.js';
import { templateProblems } from '../pipeline/find/template-problems.js';
import { sayPassedOver } from '../pipeline/find/say-passed-over.js';
import { DEFAULT_BUILD, type BuildOptions } from '../pipeline/workshop/build-options.js';
import { recoverInputs } from '../pipeline/workshop/recover-folders.js';
import { tidyUp } from '../pipeline/workshop/tidy-up.js';
import type { CheckedOutline, Checker, CheckOptions } from './checker.js';
import { sayCacheNotice } from '../write/cache/cache-part.js';
import { openProgress, type RunProgress } from './progress.js';
import { openCheckResults, type CheckResults, type KeptCheck } from './results/check-results.js';
import { openKnownFronts } from './results/known-fronts.js';
import { openDisk } from './results/run-facts.js';

export interface CheckResult {
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
  /** What `coverage` asked for, as lines. */
  readonly coverage: readonly string[];
  /** What the environment kept from being checked, and why. */
  readonly failures: readonly Failure[];
  /** Why it was not measured whether slides fit; absent where it was. */
  readonly unmeasured?: string | undefined;
}

const NO_FIT = '--no-fit asks for that';

/** @throws EnvironmentError when for one cause nothing could be checked at all */
export async function check(options: CheckOptions, environment: Environment): Promise<CheckResult> {
  const progress = openProgress(environment);
  try {
    return await checkAll(options, environment, progress);
  } finally {
    progress.end();
  }
}

async function checkAll(
  options: CheckOptions,
  environment: Environment,
  progress: RunProgress,
): Promise<CheckResult> {
  await recoverInputs(options.inputs, environment);
  sayCacheNotice(environment);
  const keeps = options.cache !== 'off';
  const disk = openDisk();
  const fronts = keeps ? await openKnownFronts(options.inputs, disk, environment) : undefined;
  const found = await findInputs(options, environment, fronts?.read);
  await fronts?.keep();
  sayPassedOver(found.passedOver, environment);
  progress.found(found.value.length);
  // What the handout and the speaker's copy lack is wrong as well, so all that is built by default is looked through.
  const { formats, output, draft, force } = DEFAULT_BUILD;
  const asked = { ...options, formats, output, draft, force };
  // What is written, or drawn of all sources, is made from more than is kept.
  const isPlain = !options.updateEvidence && options.coverage === false;
  const lookup = { disk, verifies: options.cache === 'verify' };
  const results = keeps && isPlain ? await openCheckResults(asked, environment, lookup) : undefined;
  const paths = found.value.map(({ path }) => path);
  const kept = await keptChecks(paths, results);
  await results?.gather();
  const isDone = options.cache !== 'verify' && isPlain && paths.every((path) => kept.has(path));
  const checker = isDone ? undefined : await openChecker(options, asked, results, environment);
  const isUnasked = !options.fit && paths.length > 0;
  if (isUnasked) environment.log(`Whether each slide fits was not measured: ${NO_FIT}.`);
  try {
    // Whoever checks clears away what killed runs left; where nobody does, we do.
    if (checker === undefined) await tidyUp(environment);
    // One after the other: languages of a talk share a lock file.
    const attempts = await attemptEach(paths, (path) =>
      progress.follow(path, () => checkOutline(path, kept.get(path), checker, options)),
    );
    const { values: checked } = attempts;
    const failures = [...found.failures, ...attempts.failures];
    if (found.problems.length === 0) throwSoleCause({ values: checked, failures });
    const coverage = isPlain ? undefined : await checker?.coverage();
    return {
      problems: [
        ...found.problems,
        ...(await templateProblems(options.templates, environment)),
        ...checked.flatMap(({ problems }) => problems),
        ...siblingProblems(checked.flatMap(({ siblings }) => siblings ?? [])),
        ...unknownSources(
          options.sources,
          checked.flatMap(({ sources }) => sources ?? []),
        ),
        ...(coverage?.drawn.problems ?? []),
      ],
      texts: new Map(checked.map(({ path, text }) => [path, text])),
      written: [...checked.flatMap(({ written }) => written), ...(coverage?.drawn.value ?? [])],
      coverage: coverage?.lines ?? [],
      failures,
      unmeasured: isUnasked ? NO_FIT : checker?.unmeasured(),
    };
  } finally {
    await checker?.close();
  }
}

async function openChecker(
  options: CheckOptions,
  asked: BuildOptions,
  results: CheckResults | undefined,
  environment: Environment,
): Promise<Checker> {
  const checking = await import('./checker.js');
  return checking.openChecker(options, asked, results, environment);
}

async function keptChecks(
  paths: readonly string[],
  results: CheckResults | undefined,
): Promise<ReadonlyMap<string, KeptCheck>> {
  if (results === undefined) return new Map();
  const found = await Promise.all(paths.map(async (path) => [path, await results.find(path)] as const));
  return new Map(found.flatMap(([path, check]) => (check === undefined ? [] : [[path, check]])));
}

async function checkOutline(
  path: string,
  kept: KeptCheck | undefined,
  checker: Checker | undefined,
  { cache }: CheckOptions,
): Promise<CheckedOutline> {
  if (kept !== undefined && cache !== 'verify') return { ...kept, path, written: [] };
  if (checker === undefined) throw new Error(`nobody was there to check ${path}`);
  const fresh = await checker.check(path);
  if (kept !== undefined) assertSameProblems(path, fresh, kept);
  return fresh;
}

/** @throws EnvironmentError when a kept result is not what checking gives */
function assertSameProblems(path: string, fresh: KeptCheck, kept: KeptCheck): void {
  if (JSON.stringify(fresh.problems) === JSON.stringify(kept.problems)) return;
  throw new EnvironmentError(
    'cache-differs',
    `what the cache has of ${path} is not what checking finds`,
    'please report it; `--no-cache` checks without what was kept',
  );
}
