/** The whole way, from outlines on disk to decks on disk. */
import { resolve } from 'node:path';
import type { BuildOptions } from './build-options.js';
import { distinctOutputs } from './compose/distinct-outputs.js';
import { indexPage } from './compose/index-page.js';
import { loadOutline } from './compose/load-outline.js';
import { OUTPUTS } from './compose/outputs.js';
import { openWorkshop } from './compose/open-workshop.js';
import { produceDeck, type ProducedDeck } from './compose/produce-deck.js';
import { unknownSources } from './compose/unknown-sources.js';
import { siblingCopies } from './compose/sibling-copies.js';
import type { Workshop } from './compose/workshop.js';
import type { Environment } from './environment.js';
import type { Outline } from './model/outline.js';
import type { Problem } from './model/problem.js';
import { findOutlines } from './read/find-outlines.js';
import { writeArtifacts } from './write/write-artifacts.js';

export interface BuildResult {
  /** Of every outline, whether built or not. */
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
}

const NOT_MEASURED =
  'Whether each slide fits was not measured: none of the outputs asked for needs a browser.';

interface BuiltOutline extends BuildResult {
  /** Absent when it could not even be read. */
  readonly outline: Outline | undefined;
  /** Absent when errors stood in the way. */
  readonly produced: ProducedDeck | undefined;
}

/**
 * Builds each outline by itself: one that is refused leaves its last outputs, and the others, alone.
 *
 * @throws EnvironmentError when the environment is at fault
 */
export async function build(options: BuildOptions, environment: Environment): Promise<BuildResult> {
  const inputs = await findOutlines(options.inputs, environment.cwd);
  const found = distinctOutputs(inputs.value);
  const opened = await openWorkshop(options, environment, { covers: found.value.length > 1 });
  try {
    const suffixes = options.formats.map((format) => OUTPUTS[format].suffix);
    const siblings = await siblingCopies(found.value, suffixes, options, environment);
    const workshop = { ...opened, resources: { ...opened.resources, siblings } };
    if (workshop.browser === undefined && found.value.length > 0) environment.log(NOT_MEASURED);
    const built: BuiltOutline[] = [];
    for (const path of found.value) built.push(await buildOutline(path, workshop, environment));
    const outlines = built.flatMap(({ outline }) => outline ?? []);
    const index = await writeIndex(built, workshop, environment);
    return {
      problems: [
        ...inputs.problems,
        ...found.problems,
        ...built.flatMap(({ problems }) => problems),
        ...unknownSources(options.sources, outlines),
      ],
      texts: new Map(built.flatMap(({ texts }) => [...texts])),
      written: [...built.flatMap(({ written }) => written), ...index],
    };
  } finally {
    await opened.close();
  }
}

async function buildOutline(
  path: string,
  workshop: Workshop,
  environment: Environment,
): Promise<BuiltOutline> {
  const { options } = workshop;
  const { loaded, problems, text } = await loadOutline(path, workshop, environment);
  const texts = new Map([[path, text]]);
  if (loaded === undefined) return { problems, texts, written: [], outline: undefined, produced: undefined };
  const { value: produced, problems: all } = await produceDeck(loaded, problems, workshop);
  const written = produced
    ? await writeArtifacts(outputFolder(options, environment), produced.artifacts)
    : [];
  return { problems: all, texts, written, outline: loaded.outline, produced };
}

/** Lists the decks once all of them are there: a list with gaps would replace one without. */
async function writeIndex(
  built: readonly BuiltOutline[],
  workshop: Workshop,
  environment: Environment,
): Promise<readonly string[]> {
  const produced = built.flatMap((outline) => outline.produced ?? []);
  if (built.length < 2 || produced.length < built.length) return [];
  return writeArtifacts(outputFolder(workshop.options, environment), [await indexPage(produced, workshop)]);
}

function outputFolder({ output }: BuildOptions, { cwd }: Environment): string {
  return resolve(cwd, output);
}
