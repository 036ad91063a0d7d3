/** What a run is asked for in, what decides its results beside the outlines out, and where these are kept. */
import { browserIdentity } from '../../browser/browser-identity.js';
import type { Environment } from '../../environment.js';
import { imageEngineIdentity } from '../../pictures/image-engine-identity.js';
import { digestFetched } from '../../read/fetch-image.js';
import { packageRoot } from '../../read/package-root.js';
import { partOf } from '../../write/cache/cache-part.js';
import type { BuilderSettings } from './builder-settings.js';
import { openKeptResults, type KeptResults } from './kept-results.js';
import { diskToday } from './still-current.js';

/** Raise it when what is kept gets another shape. */
const SCHEME = 2;

/** @returns undefined where nobody knows which code runs */
export function openResultsOfRun(environment: Environment): KeptResults | undefined {
  if (environment.codeDigest === undefined) return undefined;
  const roots = { cwd: environment.cwd, own: packageRoot() };
  return openKeptResults(partOf(environment, 'results'), diskToday(digestFetched), roots);
}

/** Everything that decides what is built, beside the outline and what it reads; no clock, and no machine's path. */
export async function runFacts(
  { options, covers }: Pick<BuilderSettings, 'options' | 'covers'>,
  environment: Environment,
): Promise<string> {
  const { env, codeDigest } = environment;
  const { formats, templates, browser, fit, rates, draft, paper, handout, handoutNotes, steps } = options;
  const { sources, allowOutside, allowRemote } = options;
  return JSON.stringify([
    ...[SCHEME, codeDigest, process.version, environment.platform, environment.arch],
    await browserIdentity({ ...environment, explicit: browser }),
    await imageEngineIdentity(),
    env['SOURCE_DATE_EPOCH'] ?? null,
    ...[formats, templates, fit, rates, draft, paper, handout, handoutNotes, steps, [...sources], covers],
    ...[allowOutside, allowRemote],
  ]);
}
