/** The whole way, from outlines on disk to decks on disk. */
import { resolve } from 'node:path';
import type { BuildOptions } from './build-options.js';
import { loadOutline } from './compose/load-outline.js';
import { openWorkshop } from './compose/open-workshop.js';
import { produceDeck } from './compose/produce-deck.js';
import type { Workshop } from './compose/workshop.js';
import type { Environment } from './environment.js';
import type { Problem } from './model/problem.js';
import { findOutlines } from './read/find-outlines.js';
import { writeArtifacts } from './write/write-artifacts.js';

export interface BuildResult {
  /** Of every outline, whether built or not. */
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Outlines whose errors stood in the way. */
  readonly refused: readonly string[];
}

/**
 * Builds each outline by itself: one that is refused leaves its last outputs, and the others, alone.
 *
 * @throws EnvironmentError when the environment is at fault
 */
export async function build(options: BuildOptions, environment: Environment): Promise<BuildResult> {
  const found = await findOutlines(options.inputs, environment.cwd);
  const workshop = await openWorkshop(options, environment);
  try {
    const built: BuildResult[] = [];
    for (const path of found.value) built.push(await buildOne(path, workshop, environment));
    return built.reduce(together, { ...NOTHING, problems: found.problems });
  } finally {
    await workshop.close();
  }
}

async function buildOne(path: string, workshop: Workshop, environment: Environment): Promise<BuildResult> {
  const { loaded, problems, text } = await loadOutline(path, workshop.resources.files, workshop.options, environment);
  const texts = new Map([[path, text]]);
  if (loaded === undefined) return { problems, texts, written: [], refused: [path] };
  const produced = await produceDeck(loaded, problems, workshop);
  const folder = resolve(environment.cwd, workshop.options.output);
  const written = await writeArtifacts(folder, produced.value);
  return { problems: produced.problems, texts, written, refused: produced.value.length === 0 ? [path] : [] };
}

const NOTHING: BuildResult = { problems: [], texts: new Map(), written: [], refused: [] };

function together(a: BuildResult, b: BuildResult): BuildResult {
  return {
    problems: [...a.problems, ...b.problems],
    texts: new Map([...a.texts, ...b.texts]),
    written: [...a.written, ...b.written],
    refused: [...a.refused, ...b.refused],
  };
}
