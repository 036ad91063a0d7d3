/** The whole way, from outlines on disk to decks on disk. */
import { resolve } from 'node:path';
import { throwSoleCause, type Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import type { Problem } from '../model/problems/problem.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { distinctOutputs } from '../pipeline/find/distinct-outputs.js';
import { findInputs } from '../pipeline/find/find-inputs.js';
import { templateProblems } from '../pipeline/find/template-problems.js';
import { sayPassedOver } from '../pipeline/find/say-passed-over.js';
import { needsBrowser, OUTPUT_FACTS } from '../pipeline/outputs/output-facts.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { folderOptions } from '../pipeline/workshop/folder-options.js';
import { recoverFolders, recoverInputs } from '../pipeline/workshop/recover-folders.js';
import { copiesInFolders } from '../pipeline/workshop/sibling-copies.js';
import { buildTalks } from './build-talks.js';
import { sayCacheNotice } from '../write/cache/cache-part.js';
import { openProgress, type RunProgress } from './progress.js';
import { shareOf, sizesOf, type Shard } from './shards/shard.js';
import type { RunRecord } from './shards/shard-report.js';
import type { BuilderSettings } from './results/builder-settings.js';
import { openTalkResults } from './results/talk-results.js';
import { hasCovers, NO_INDEX } from './index-facts.js';
import { listTalks, withEntries } from './list-talks.js';
import { openKnownFronts } from './results/known-fronts.js';
import { openDisk } from './results/run-facts.js';

export interface RunOptions extends BuildOptions {
  /** How many outlines are built at a time. @defaultValue what cores and memory allow */
  readonly jobs?: number | undefined;
  /** Builds a share of the outlines, and no page that lists them. */
  readonly shard?: Shard | undefined;
  /** Whether results are taken from the cache and kept in it, or built all the same and compared. @defaultValue `use` */
  readonly cache?: 'use' | 'off' | 'verify' | undefined;
  /** Whether the record of the run has what pages say of each deck, for a report. @defaultValue false */
  readonly entries?: boolean | undefined;
}

export interface BuildResult {
  readonly run: RunRecord;
  /** Of every outline, whether built or not. */
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
  /** How many decks were built before, and are as they should be. */
  readonly unchanged: number;
  /** What the environment kept from being built, and why. */
  readonly failures: readonly Failure[];
  /** Why it was not measured whether slides fit; absent where it was. */
  readonly unmeasured?: string | undefined;
  /** Paths of what was asked for and is not built, for whatever reason. */
  readonly unbuilt: readonly string[];
}

const NO_OUTPUT = 'none of the outputs asked for needs a browser';

/**
 * Builds each outline by itself: one that is refused leaves its last outputs, and the others, alone, whether its author
 * or the environment is at fault.
 *
 * @throws EnvironmentError when for one cause nothing could be built at all
 */
export async function build(options: RunOptions, environment: Environment): Promise<BuildResult> {
  const progress = openProgress(environment);
  try {
    return await buildAll(options, environment, progress);
  } finally {
    progress.end();
  }
}

async function buildAll(
  options: RunOptions,
  environment: Environment,
  progress: RunProgress,
): Promise<BuildResult> {
  await recoverInputs(options.inputs, environment);
  sayCacheNotice(environment);
  const keeps = options.cache !== 'off';
  const disk = openDisk();
  const fronts = keeps ? await openKnownFronts(options.inputs, disk, environment) : undefined;
  const inputs = await findInputs(options, environment, fronts?.read);
  await fronts?.keep();
  const found = distinctOutputs(inputs.value);
  const folders = ['', ...found.value.map(({ folder }) => folder)];
  await recoverFolders(
    folders.map((folder) => folderOptions(options, folder).output),
    environment,
  );
  sayPassedOver(inputs.passedOver, environment);
  const all = await sizesOf(found.value, (path) => disk.sizeOf(resolve(environment.cwd, path)));
  const suffixes = options.formats.map((format) => OUTPUT_FACTS[format].suffix);
  const settings: BuilderSettings = {
    options,
    covers: hasCovers(found.value.length),
    copies: await copiesInFolders(found.value, suffixes, options, environment),
    keeps,
    verifies: options.cache === 'verify',
  };
  const unmeasured = !needsBrowser(options) && found.value.length > 0 ? NO_OUTPUT : undefined;
  if (unmeasured !== undefined) environment.log(`Whether each slide fits was not measured: ${unmeasured}.`);
  const results = settings.keeps ? await openTalkResults(settings, environment, { disk }) : undefined;
  const outlines = options.shard === undefined ? all : shareOf(all, options.shard);
  const asked = {
    outlines,
    elsewhere: all.filter((outline) => !outlines.includes(outline)),
    settings,
    results,
    verifies: options.cache === 'verify',
    jobs: options.jobs,
    progress,
  };
  progress.found(outlines.length);
  const talks = await buildTalks(asked, environment);
  await results?.gather();
  const { facts } = talks;
  const built = options.entries === true ? await withEntries(talks.values, asked, environment) : talks.values;
  const missed = [...inputs.problems, ...found.problems];
  const failures = [...inputs.failures, ...talks.failures];
  if (missed.length === 0) throwSoleCause({ values: built, failures });
  const isPart = options.shard !== undefined;
  const index =
    isPart || failures.length > 0
      ? NO_INDEX
      : await listTalks({ ...talks, values: built }, asked, environment);
  return {
    run: { outlines: all, missed, talks: built, facts },
    problems: [
      ...missed,
      ...(await templateProblems(options.templates, environment)),
      ...built.flatMap(({ problems }) => problems),
      ...index.problems,
      // Another shard may have an outline that names it.
      ...(isPart ? [] : unknownSources(options.sources, facts)),
    ],
    texts: new Map(built.map(({ path, text }) => [path, text])),
    written: [...built.flatMap(({ isWritten, outputs }) => (isWritten ? outputs : [])), ...index.value],
    unchanged: built.filter(({ isWritten, outputs }) => !isWritten && outputs.length > 0).length,
    failures,
    unmeasured,
    unbuilt: [
      ...[...missed.map(({ file }) => file), ...failures.map(({ path }) => path)],
      ...built.flatMap(({ path, outputs }) => (outputs.length === 0 ? [path] : [])),
    ],
  };
}
