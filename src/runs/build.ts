/** The whole way, from outlines on disk to decks on disk. */
import { join } from 'node:path';
import { attemptEach, throwSoleCause, type Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { distinctOutputs } from '../pipeline/find/distinct-outputs.js';
import { findInputs } from '../pipeline/find/find-inputs.js';
import { sayPassedOver } from '../pipeline/find/say-passed-over.js';
import { stemOf } from '../pipeline/find/find-talks.js';
import { indexPage } from '../pipeline/index-page.js';
import { readOutline, type ParsedOutline } from '../pipeline/load/read-outline.js';
import { runInputs, type RunInputs } from '../pipeline/load/run-inputs.js';
import { indexIsInput } from '../pipeline/outputs/output-problems.js';
import { OUTPUTS } from '../pipeline/outputs/outputs.js';
import { indexPath, outputFolder, reportOn, writeIndexPage } from '../pipeline/outputs/write-deck.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { folderOptions } from '../pipeline/workshop/folder-options.js';
import { recoverFolders, recoverInputs } from '../pipeline/workshop/recover-folders.js';
import { copiesInFolders } from '../pipeline/workshop/sibling-copies.js';
import { inputsOverwritten } from '../api/inputs-overwritten.js';
import { jobsFor, thisMachine } from './jobs/default-jobs.js';
import { openBuilder, type BuilderSettings, type TalkBuilder, type TalkResult } from './jobs/talk-builder.js';
import { workerBuilder } from './jobs/worker-builder.js';
import { needsBrowser, openShop } from '../api/open-shop.js';

export interface RunOptions extends BuildOptions {
  /** How many outlines are built at a time. @defaultValue what cores and memory allow */
  readonly jobs?: number | undefined;
}

export interface BuildResult {
  /** Of every outline, whether built or not. */
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
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
  await recoverInputs(options.inputs, environment);
  const inputs = await findInputs(options, environment);
  const found = distinctOutputs(inputs.value);
  const folders = new Map(found.value.map(({ path, folder }) => [path, folder]));
  const outputs = ['', ...folders.values()].map((folder) => folderOptions(options, folder).output);
  await recoverFolders(outputs, environment);
  sayPassedOver(inputs.passedOver, environment);
  const suffixes = options.formats.map((format) => OUTPUTS[format].suffix);
  const settings: BuilderSettings = {
    options,
    covers: found.value.length > 1,
    copies: await copiesInFolders(found.value, suffixes, options, environment),
  };
  const jobs = Math.min(found.value.length, options.jobs ?? jobsFor(await thisMachine()));
  const builder = await openBuilderFor(jobs, settings, environment);
  try {
    if (!needsBrowser(options) && found.value.length > 0) environment.log(NOT_MEASURED);
    const parsed = await attemptEach(found.value, ({ path }) => readOutline(path, environment));
    const unread = parsed.failures.map(({ path }) => ({ path, outline: undefined }));
    const read = await runInputs([...parsed.values, ...unread], options, environment);
    const attempts = await attemptEach(
      parsed.values,
      async (outline) => {
        const folder = folders.get(outline.path) ?? '';
        const refused = await overwritten(outline, read, folderOptions(options, folder), environment);
        return builder.build(outline, refused, folder);
      },
      jobs,
    );
    const { values: built } = attempts;
    const failures = [...inputs.failures, ...parsed.failures, ...attempts.failures];
    const missed = [...inputs.problems, ...found.problems];
    if (missed.length === 0) throwSoleCause({ values: built, failures });
    const index = failures.length > 0 ? NO_INDEX : await writeIndex(built, read, options, environment);
    return {
      problems: [
        ...missed,
        ...built.flatMap(({ problems }) => problems),
        ...index.problems,
        ...unknownSources(
          options.sources,
          parsed.values.flatMap(({ outline }) => outline ?? []),
        ),
      ],
      texts: new Map(built.map(({ path, text }) => [path, text])),
      written: [...built.flatMap(({ written }) => written), ...index.value],
      failures,
      unbuilt: [
        ...[...missed.map(({ file }) => file), ...failures.map(({ path }) => path)],
        ...built.flatMap(({ path, written }) => (written.length === 0 ? [path] : [])),
      ],
    };
  } finally {
    await builder.close();
  }
}

function openBuilderFor(
  jobs: number,
  settings: BuilderSettings,
  environment: Environment,
): Promise<TalkBuilder> | TalkBuilder {
  const { buildWorker } = environment;
  if (jobs < 2 || buildWorker === undefined) return openBuilder(settings, environment);
  if (environment.cacheNotice !== undefined) environment.log(`warning: ${environment.cacheNotice}`);
  return workerBuilder(buildWorker, settings, environment);
}

/** One that may not be written is not built. */
function overwritten(
  { path }: ParsedOutline,
  read: RunInputs,
  options: BuildOptions,
  environment: Environment,
): Promise<readonly Problem[]> {
  const names = options.formats.map((format) => stemOf(path) + OUTPUTS[format].suffix);
  return inputsOverwritten(path, names, read, options, environment);
}

const NO_INDEX = { value: [], problems: [] };

/** Lists the decks once all of them are there: a list with gaps would replace one without. */
async function writeIndex(
  built: readonly TalkResult[],
  read: RunInputs,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  // What was not written must not be listed either.
  const entries = built.flatMap(({ written, entry }) => (written.length > 0 ? (entry ?? []) : []));
  if (built.length < 2 || entries.length < built.length) return NO_INDEX;
  const shop = await openShop(options, environment, false);
  try {
    const page = await indexPage(entries, shop.workshop(options));
    if ((await read.at(join(outputFolder(options, environment), page.name))) === undefined)
      return await writeIndexPage(page, options, environment);
    const report = reportOn(indexPath(page.name, options), options, environment);
    return { value: [], problems: [indexIsInput(report)] };
  } finally {
    await shop.close();
  }
}
