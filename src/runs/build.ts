/** The whole way, from outlines on disk to decks on disk. */
import { join } from 'node:path';
import { needsBrowser, openShop } from '../api/open-shop.js';
import { throwSoleCause, type Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { distinctOutputs } from '../pipeline/find/distinct-outputs.js';
import { findInputs, type FoundOutline } from '../pipeline/find/find-inputs.js';
import { sayPassedOver } from '../pipeline/find/say-passed-over.js';
import { indexPage, type IndexEntry } from '../pipeline/index-page.js';
import { runInputs } from '../pipeline/load/run-inputs.js';
import { indexIsInput } from '../pipeline/outputs/output-problems.js';
import { OUTPUTS } from '../pipeline/outputs/outputs.js';
import { indexPath, outputFolder, reportOn, writeIndexPage } from '../pipeline/outputs/write-deck.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { folderOptions } from '../pipeline/workshop/folder-options.js';
import { recoverFolders, recoverInputs } from '../pipeline/workshop/recover-folders.js';
import { copiesInFolders } from '../pipeline/workshop/sibling-copies.js';
import { digestOf } from '../read/author-disk.js';
import { buildTalks, type BuiltTalks } from './build-talks.js';
import { openProgress, type RunProgress } from './progress.js';
import type { BuilderSettings } from './results/builder-settings.js';
import { openTalkResults, type TalkResults } from './results/talk-results.js';

export interface RunOptions extends BuildOptions {
  /** How many outlines are built at a time. @defaultValue what cores and memory allow */
  readonly jobs?: number | undefined;
  /** Whether results are taken from the cache and kept in it, or built all the same and compared. @defaultValue `use` */
  readonly cache?: 'use' | 'off' | 'verify' | undefined;
}

export interface BuildResult {
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
  /** Paths of what was asked for and is not built, for whatever reason. */
  readonly unbuilt: readonly string[];
}

const NOT_MEASURED =
  'Whether each slide fits was not measured: none of the outputs asked for needs a browser.';

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
  const inputs = await findInputs(options, environment);
  const found = distinctOutputs(inputs.value);
  const folders = ['', ...found.value.map(({ folder }) => folder)];
  await recoverFolders(
    folders.map((folder) => folderOptions(options, folder).output),
    environment,
  );
  sayPassedOver(inputs.passedOver, environment);
  progress.found(found.value.length);
  const suffixes = options.formats.map((format) => OUTPUTS[format].suffix);
  const settings: BuilderSettings = {
    options,
    covers: found.value.length > 1,
    copies: await copiesInFolders(found.value, suffixes, options, environment),
    keeps: options.cache !== 'off',
  };
  if (!needsBrowser(options) && found.value.length > 0) environment.log(NOT_MEASURED);
  const results = settings.keeps ? await openTalkResults(settings, environment) : undefined;
  const asked = {
    outlines: found.value,
    settings,
    results,
    verifies: options.cache === 'verify',
    jobs: options.jobs,
    progress,
  };
  const talks = await buildTalks(asked, environment);
  const { values: built, facts } = talks;
  const missed = [...inputs.problems, ...found.problems];
  const failures = [...inputs.failures, ...talks.failures];
  if (missed.length === 0) throwSoleCause({ values: built, failures });
  const index = failures.length > 0 ? NO_INDEX : await writeIndex(talks, results, options, environment);
  return {
    problems: [
      ...missed,
      ...built.flatMap(({ problems }) => problems),
      ...index.problems,
      ...unknownSources(options.sources, facts),
    ],
    texts: new Map(built.map(({ path, text }) => [path, text])),
    written: [...built.flatMap(({ isWritten, outputs }) => (isWritten ? outputs : [])), ...index.value],
    unchanged: built.filter(({ isWritten, outputs }) => !isWritten && outputs.length > 0).length,
    failures,
    unbuilt: [
      ...[...missed.map(({ file }) => file), ...failures.map(({ path }) => path)],
      ...built.flatMap(({ path, outputs }) => (outputs.length === 0 ? [path] : [])),
    ],
  };
}

const NO_INDEX = { value: [], problems: [] };
const INDEX: FoundOutline = { path: 'index.html', folder: '' };

/** Lists the decks once all of them are there: a list with gaps would replace one without. */
async function writeIndex(
  { values: built, facts }: BuiltTalks,
  results: TalkResults | undefined,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  // What was not written must not be listed either.
  const entries = built.flatMap(({ outputs, entry }) => (outputs.length > 0 ? (entry ?? []) : []));
  if (built.length < 2 || entries.length < built.length) return NO_INDEX;
  const made = [{ name: 'index.html', digest: digestOf(JSON.stringify(entries, hashOfFont)) }];
  if ((await results?.standing(INDEX, { artifacts: made })) !== undefined) return NO_INDEX;
  const shop = await openShop(options, environment, false);
  try {
    const page = await indexPage(entries, shop.workshop({ ...options, fit: false }, { dry: true }));
    const read = await runInputs(facts, options, environment);
    if ((await read.at(join(outputFolder(options, environment), page.name))) !== undefined) {
      const report = reportOn(indexPath(page.name, options), options, environment);
      return { value: [], problems: [indexIsInput(report)] };
    }
    const written = await writeIndexPage(page, options, environment);
    if (written.value.length > 0) await results?.noteStanding(INDEX, made, written.value);
    return written;
  } finally {
    await shop.close();
  }
}

/** A font's hash stands for its bytes, and for the characters that it has. */
function hashOfFont(key: string, value: unknown): unknown {
  return key === 'fonts' ? (value as IndexEntry['fonts']).map(({ hash }) => hash) : value;
}
