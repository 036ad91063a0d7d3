/** The whole way, from outlines on disk to decks on disk. */
import { join } from 'node:path';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { attemptEach, throwSoleCause, type Failure } from '../async/attempt.js';
import { distinctOutputs } from '../pipeline/find/distinct-outputs.js';
import { findInputs } from '../pipeline/find/find-inputs.js';
import { indexPage } from '../pipeline/index-page.js';
import { loadOutline } from '../pipeline/load/load-outline.js';
import { indexIsInput, inputProblems } from '../pipeline/outputs/output-problems.js';
import { OUTPUTS } from '../pipeline/outputs/outputs.js';
import { openWorkshop } from './open-workshop.js';
import { produceDeck, type ProducedDeck } from '../pipeline/produce-deck.js';
import { readOutline, type ParsedOutline } from '../pipeline/load/read-outline.js';
import { recoverFolders } from '../pipeline/workshop/recover-folders.js';
import { runInputs, type RunInputs } from '../pipeline/load/run-inputs.js';
import { siblingCopies } from '../pipeline/workshop/sibling-copies.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';
import {
  indexPath,
  outputFolder,
  reportOn,
  writeDeck,
  writeIndexPage,
} from '../pipeline/outputs/write-deck.js';
import type { Environment } from '../environment.js';
import type { Outline } from '../model/outline.js';
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

interface BuiltOutline extends Pick<BuildResult, 'problems' | 'texts' | 'written'> {
  readonly path: string;
  /** Absent when it could not even be read. */
  readonly outline: Outline | undefined;
  /** Absent when errors stood in the way. */
  readonly produced: ProducedDeck | undefined;
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
  const opened = await openWorkshop(options, environment, { covers: found.value.length > 1 });
  try {
    const suffixes = options.formats.map((format) => OUTPUTS[format].suffix);
    const siblings = await siblingCopies(found.value, suffixes, options, environment);
    const workshop = { ...opened, resources: { ...opened.resources, siblings } };
    if (workshop.browser === undefined && found.value.length > 0) environment.log(NOT_MEASURED);
    const parsed = await attemptEach(found.value, (path) => readOutline(path, environment));
    const unread = parsed.failures.map(({ path }) => ({ path, outline: undefined }));
    const read = await runInputs([...parsed.values, ...unread], options, environment);
    const attempts = await attemptEach(parsed.values, (outline) =>
      buildOutline(outline, read, workshop, environment),
    );
    const { values: built } = attempts;
    const failures = [...inputs.failures, ...parsed.failures, ...attempts.failures];
    const missed = [...inputs.problems, ...found.problems];
    if (missed.length === 0) throwSoleCause({ values: built, failures });
    const outlines = built.flatMap(({ outline }) => outline ?? []);
    const index = failures.length > 0 ? NO_INDEX : await writeIndex(built, read, workshop, environment);
    return {
      problems: [
        ...missed,
        ...built.flatMap(({ problems }) => problems),
        ...index.problems,
        ...unknownSources(options.sources, outlines),
      ],
      texts: new Map(built.flatMap(({ texts }) => [...texts])),
      written: [...built.flatMap(({ written }) => written), ...index.value],
      failures,
      unbuilt: [
        ...[...missed.map(({ file }) => file), ...failures.map(({ path }) => path)],
        ...built.flatMap(({ path, produced }) => (produced === undefined ? [path] : [])),
      ],
    };
  } finally {
    await opened.close();
  }
}

async function buildOutline(
  parsed: ParsedOutline,
  read: RunInputs,
  workshop: Workshop,
  environment: Environment,
): Promise<BuiltOutline> {
  const { options } = workshop;
  const { path, text } = parsed;
  const { loaded, problems } = await loadOutline(parsed, workshop, environment);
  const texts = new Map([[path, text]]);
  const unbuilt = { path, texts, written: [], produced: undefined };
  if (loaded === undefined) return { ...unbuilt, problems, outline: undefined };
  const { outline } = loaded;
  const overwritten = await inputsOverwritten(path, read, options, environment);
  if (overwritten.length > 0) return { ...unbuilt, problems: [...problems, ...overwritten], outline };
  const { value: produced, problems: all } = await produceDeck(loaded, problems, workshop);
  if (produced === undefined) return { ...unbuilt, problems: all, outline };
  const { artifacts, deck } = produced;
  const outputs = await writeDeck(artifacts, deck.stem, path, options, environment);
  // What was not written must not be listed either.
  const listed = outputs.value.length > 0 ? produced : undefined;
  return {
    path,
    texts,
    written: outputs.value,
    produced: listed,
    problems: [...all, ...outputs.problems],
    outline,
  };
}

/** Nothing a person wrote is overwritten, not even by its own outputs. */
async function inputsOverwritten(
  path: string,
  read: RunInputs,
  options: BuildOptions,
  environment: Environment,
): Promise<readonly Problem[]> {
  const names = options.formats.map((format) => stemOf(path) + OUTPUTS[format].suffix);
  const found = await Promise.all(
    names.map(async (name) => [name, await read.at(join(outputFolder(options, environment), name))] as const),
  );
  const inputs = found.flatMap(([name, input]) => (input === undefined ? [] : [[name, input] as const]));
  return inputProblems(new Map(inputs), reportOn(path, options, environment));
}

const NO_INDEX = { value: [], problems: [] };

/** Lists the decks once all of them are there: a list with gaps would replace one without. */
async function writeIndex(
  built: readonly BuiltOutline[],
  read: RunInputs,
  workshop: Workshop,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  const { options } = workshop;
  const produced = built.flatMap((outline) => outline.produced ?? []);
  if (built.length < 2 || produced.length < built.length) return NO_INDEX;
  const page = await indexPage(produced, workshop);
  if ((await read.at(join(outputFolder(options, environment), page.name))) === undefined)
    return writeIndexPage(page, options, environment);
  const report = reportOn(indexPath(page.name, options), options, environment);
  return { value: [], problems: [indexIsInput(report)] };
}
