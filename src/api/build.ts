/** The whole way, from outlines on disk to decks on disk. */
import { join } from 'node:path';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { attemptEach, throwSoleCause, type Failure } from '../async/attempt.js';
import { inputsOverwritten } from './inputs-overwritten.js';
import { distinctOutputs } from '../pipeline/find/distinct-outputs.js';
import { findInputs } from '../pipeline/find/find-inputs.js';
import { indexPage } from '../pipeline/index-page.js';
import { indexIsInput } from '../pipeline/outputs/output-problems.js';
import { OUTPUTS } from '../pipeline/outputs/outputs.js';
import { needsBrowser, openShop } from './open-shop.js';
import { workspaceOf, type OwnBuiltTalk, type OwnWorkspace } from './workspace.js';
import type { ParsedOutline } from '../pipeline/load/read-outline.js';
import { recoverFolders } from '../pipeline/workshop/recover-folders.js';
import { runInputs, type RunInputs } from '../pipeline/load/run-inputs.js';
import { siblingCopies } from '../pipeline/workshop/sibling-copies.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';
import { indexPath, outputFolder, reportOn, writeIndexPage } from '../pipeline/outputs/write-deck.js';
import type { Environment } from '../environment.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { stemOf } from '../pipeline/find/find-talks.js';

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

interface WrittenTalk extends OwnBuiltTalk {
  /** Absolute paths. */
  readonly written: readonly string[];
}

/**
 * Builds each outline by itself: one that is refused leaves its last outputs, and the others, alone, whether its author
 * or the environment is at fault.
 *
 * @throws EnvironmentError when for one cause nothing could be built at all
 */
export async function build(options: BuildOptions, environment: Environment): Promise<BuildResult> {
  await recoverFolders([...options.inputs, options.output], environment);
  const inputs = await findInputs(options.inputs, environment.cwd);
  const found = distinctOutputs(inputs.value);
  const shop = await openShop(options, environment, needsBrowser(options));
  try {
    const suffixes = options.formats.map((format) => OUTPUTS[format].suffix);
    const siblings = await siblingCopies(found.value, suffixes, options, environment);
    const way = { covers: found.value.length > 1, siblings };
    const workspace = workspaceOf(shop, options, environment, way);
    if (!needsBrowser(options) && found.value.length > 0) environment.log(NOT_MEASURED);
    const parsed = await attemptEach(found.value, (path) => workspace.load(path));
    const unread = parsed.failures.map(({ path }) => ({ path, outline: undefined }));
    const read = await runInputs([...parsed.values, ...unread], options, environment);
    const attempts = await attemptEach(parsed.values, (outline) =>
      buildOutline(outline, read, workspace, options, environment),
    );
    const { values: built } = attempts;
    const failures = [...inputs.failures, ...parsed.failures, ...attempts.failures];
    const missed = [...inputs.problems, ...found.problems];
    if (missed.length === 0) throwSoleCause({ values: built, failures });
    const outlines = built.flatMap(({ outline }) => outline ?? []);
    const index =
      failures.length > 0
        ? NO_INDEX
        : await writeIndex(built, read, shop.workshop(options, way), environment);
    return {
      problems: [
        ...missed,
        ...built.flatMap(({ problems }) => problems),
        ...index.problems,
        ...unknownSources(options.sources, outlines),
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
    await shop.close();
  }
}

/** One that may not be written is not built. */
async function buildOutline(
  parsed: ParsedOutline,
  read: RunInputs,
  workspace: OwnWorkspace,
  options: BuildOptions,
  environment: Environment,
): Promise<WrittenTalk> {
  const names = options.formats.map((format) => stemOf(parsed.path) + OUTPUTS[format].suffix);
  const built = await workspace.build(parsed, {
    refuse: () => inputsOverwritten(parsed.path, names, read, options, environment),
  });
  const { value: written, problems } = await workspace.write(built);
  return { ...built, written, problems: [...built.problems, ...problems] };
}

const NO_INDEX = { value: [], problems: [] };

/** Lists the decks once all of them are there: a list with gaps would replace one without. */
async function writeIndex(
  built: readonly WrittenTalk[],
  read: RunInputs,
  workshop: Workshop,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  const { options } = workshop;
  // What was not written must not be listed either.
  const produced = built.flatMap((outline) => (outline.written.length > 0 ? (outline.produced ?? []) : []));
  if (built.length < 2 || produced.length < built.length) return NO_INDEX;
  const page = await indexPage(produced, workshop);
  if ((await read.at(join(outputFolder(options, environment), page.name))) === undefined)
    return writeIndexPage(page, options, environment);
  const report = reportOn(indexPath(page.name, options), options, environment);
  return { value: [], problems: [indexIsInput(report)] };
}
