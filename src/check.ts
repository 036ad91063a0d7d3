/** Everything that building would complain of, and more; nothing is written unless told. */
import { dirname, resolve } from 'node:path';
import { DEFAULT_BUILD, type BuildOptions } from './build-options.js';
import { siblingProblems } from './check/sibling-problems.js';
import { coverageLines, coverageOf, coveragePage } from './compose/coverage.js';
import { loadOutline, type LoadedOutline } from './compose/load-outline.js';
import { openWorkshop } from './compose/open-workshop.js';
import { produceDeck } from './compose/produce-deck.js';
import { unknownSources } from './compose/unknown-sources.js';
import { isMendedByUpdate, mayReplaceLock, updatedEvidence } from './compose/update-evidence.js';
import type { Workshop } from './compose/workshop.js';
import type { Environment } from './environment.js';
import type { Problem } from './model/problem.js';
import { findOutlines } from './read/find-outlines.js';
import { writeArtifacts } from './write/write-artifacts.js';

export interface CheckOptions extends Omit<BuildOptions, 'formats' | 'output' | 'draft'> {
  /** Writes what was verified into the talks' lock files. */
  readonly updateEvidence: boolean;
  /** Lists what no theme uses of the sources; a path has it drawn as a page there. */
  readonly coverage: boolean | string;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
  /** What `coverage` asked for, as lines. */
  readonly coverage: readonly string[];
}

interface CheckedOutline {
  readonly loaded: LoadedOutline | undefined;
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly written: readonly string[];
}

/** @throws EnvironmentError when the environment is at fault */
export async function check(options: CheckOptions, environment: Environment): Promise<CheckResult> {
  const found = await findOutlines(options.inputs, environment.cwd);
  // What the handout and the speaker's copy lack is wrong as well, so all that is built by default is asked for.
  const { formats, output, draft } = DEFAULT_BUILD;
  const workshop = await openWorkshop({ ...options, formats, output, draft }, environment, { dry: true });
  try {
    const checked: CheckedOutline[] = [];
    // One after the other: languages of a talk share a lock file.
    for (const path of found.value) checked.push(await checkOutline(path, options, workshop, environment));
    const loaded = checked.flatMap((outline) => outline.loaded ?? []);
    const outlines = loaded.map(({ outline }) => outline);
    return {
      problems: [
        ...found.problems,
        ...checked.flatMap(({ problems }) => problems),
        ...siblingProblems(outlines),
        ...unknownSources(options.sources, outlines),
      ],
      texts: new Map(checked.map(({ text }, index) => [found.value[index] ?? '', text])),
      written: [
        ...checked.flatMap(({ written }) => written),
        ...(await drawCoverage(loaded, options, workshop, environment)),
      ],
      coverage: options.coverage === true ? coverageLines(loaded.flatMap(coverageOf)) : [],
    };
  } finally {
    await workshop.close();
  }
}

async function checkOutline(
  path: string,
  { updateEvidence }: CheckOptions,
  workshop: Workshop,
  environment: Environment,
): Promise<CheckedOutline> {
  const { loaded, problems, text } = await loadOutline(path, workshop, environment);
  if (loaded === undefined) return { loaded, problems, text, written: [] };
  const produced = await produceDeck(loaded, problems, workshop);
  const { outline, verified } = loaded;
  if (!updateEvidence || !mayReplaceLock(verified, produced.problems)) {
    return { loaded, problems: produced.problems, text, written: [] };
  }
  const written = await writeArtifacts(outline.file.folder, [updatedEvidence(outline, verified)]);
  return {
    loaded,
    problems: produced.problems.filter((problem) => !isMendedByUpdate(problem)),
    text,
    written,
  };
}

async function drawCoverage(
  loaded: readonly LoadedOutline[],
  { coverage }: CheckOptions,
  workshop: Workshop,
  { cwd }: Environment,
): Promise<readonly string[]> {
  if (typeof coverage !== 'string') return [];
  const path = resolve(cwd, coverage);
  const bytes = Buffer.from(await coveragePage(loaded.flatMap(coverageOf), workshop));
  return writeArtifacts(dirname(path), [{ name: path.slice(dirname(path).length + 1), bytes }]);
}
