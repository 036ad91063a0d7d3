/** What a run is asked for in, what decides its results beside the outlines out, and where these are kept. */
import { isAbsolute } from 'node:path';
import { browserIdentity } from '../../browser/browser-identity.js';
import type { Environment } from '../../environment.js';
import { imageEngineIdentity } from '../../pictures/image-engine-identity.js';
import { digestOf } from '../../read/author-disk.js';
import { digestFetched } from '../../read/fetch-image.js';
import { packageRoot } from '../../read/package-root.js';
import { partOf } from '../../write/cache/cache-part.js';
import { gatheredPart } from '../../write/cache/gathered-part.js';
import type { BuilderSettings } from './builder-settings.js';
import { openKeptResults, type KeptResults } from './kept-results.js';
import { diskToday, type DiskToday } from './still-current.js';

/** Raise it when what is kept gets another shape. */
const SCHEME = 3;

/** What is kept for a run, and what it asks the disk. */
export interface ResultsOfRun {
  readonly kept: KeptResults;
  readonly disk: DiskToday;
  /** All that decides what is made, as a part of each key. */
  readonly facts: string;
}

export interface ResultsLookup {
  /** What the outlines were looked for with, where they were. @defaultValue a new one */
  readonly disk?: DiskToday | undefined;
  /** Whether what is kept is to be compared: then each entry is read by itself. @defaultValue false */
  readonly verifies?: boolean | undefined;
}

/** A run, as far as it matters for what is kept. */
export interface RunAsked extends ResultsLookup, Pick<BuilderSettings, 'options' | 'covers'> {
  /** Of work: each has results of its own. */
  readonly kind: string;
}

/** @returns undefined where nobody knows which code runs */
export async function openResultsOfRun(
  { kind, disk = openDisk(), verifies = false, ...settings }: RunAsked,
  environment: Environment,
): Promise<ResultsOfRun | undefined> {
  if (environment.codeDigest === undefined) return undefined;
  const { cwd } = environment;
  const facts = await runFacts(settings, environment);
  const { inputs, output } = settings.options;
  const cache = partOf(environment, 'results');
  const key = verifies ? undefined : digestOf(JSON.stringify(['run', kind, facts, cwd, inputs, output]));
  const caches = { cache, gathered: gatheredPart(cache, key) };
  return { kept: openKeptResults(caches, disk, { cwd, own: packageRoot() }), disk, facts };
}

export function openDisk(): DiskToday {
  return diskToday(digestFetched);
}

/** Everything that decides what is built, beside the outline and what it reads; no clock, and no machine's path. */
async function runFacts(
  { options, covers }: Pick<BuilderSettings, 'options' | 'covers'>,
  environment: Environment,
): Promise<string> {
  const { env, codeDigest } = environment;
  const { formats, templates, browser, fit, rates, draft, paper, handout, handoutNotes, steps } = options;
  const { sources, allowOutside, allowRemote } = options;
  const isBound = [...sources.values(), ...templates].some((path) => isAbsolute(path));
  return JSON.stringify([
    ...[SCHEME, codeDigest, process.version, environment.platform, environment.arch],
    ...(await Promise.all([browserIdentity({ ...environment, explicit: browser }), imageEngineIdentity()])),
    env['SOURCE_DATE_EPOCH'] ?? null,
    ...[formats, templates, fit, rates, draft, paper, handout, handoutNotes, steps, [...sources], covers],
    // What is named as a whole path lies elsewhere for a copy of the project.
    ...[allowOutside, allowRemote, isBound ? environment.cwd : null],
  ]);
}
