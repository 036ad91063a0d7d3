/** The outlines of a run in, what came of each out: built, or taken as it was built before and is out of date in nothing. */
import { posix } from 'node:path';
import { attemptEach, type Attempts } from '../async/attempt.js';
import { held } from '../async/held.js';
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { Problem } from '../model/problems/problem.js';
import type { FoundOutline } from '../pipeline/find/find-inputs.js';
import { stemOf } from '../pipeline/find/find-talks.js';
import { outlineFacts, type OutlineFacts } from '../pipeline/load/outline-facts.js';
import type { RunInputs } from '../pipeline/load/run-inputs.js';
import { OUTPUT_FACTS } from '../pipeline/outputs/output-facts.js';
import { folderOptions } from '../pipeline/workshop/folder-options.js';
import { tidyUp } from '../pipeline/workshop/tidy-up.js';
import { known } from '../text/known.js';
import { jobsFor, thisMachine } from './jobs/default-jobs.js';
import type { FreshTalk, RecordedOutline, TalkBuilder, TalkResult } from './jobs/talk-builder.js';
import type { RunProgress } from './progress.js';
import type { BuilderSettings } from './results/builder-settings.js';
import type { KeptTalk, TalkResults } from './results/talk-results.js';

export interface TalksAsked {
  readonly outlines: readonly FoundOutline[];
  /** Outlines of the run that another machine builds: what is written here must not be written over them. */
  readonly elsewhere: readonly FoundOutline[];
  readonly settings: BuilderSettings;
  /** What runs before kept; absent where nothing is. */
  readonly results: TalkResults | undefined;
  /** Builds what was kept all the same, and compares. */
  readonly verifies: boolean;
  /** How many are built at a time. @defaultValue what cores and memory allow */
  readonly jobs: number | undefined;
  readonly progress: RunProgress;
}

export interface BuiltTalks extends Attempts<TalkResult> {
  /** Of all outlines that could be read. */
  readonly facts: readonly OutlineFacts[];
}

export async function buildTalks(asked: TalksAsked, environment: Environment): Promise<BuiltTalks> {
  const { outlines: found, verifies } = asked;
  const kept = await keptTalks(asked);
  const unknown = found.filter(({ path }) => verifies || !kept.has(path));
  const jobs = Math.max(1, Math.min(unknown.length, asked.jobs ?? jobsFor(await thisMachine())));
  const builder = builderOf({ jobs, isForOne: found.length === 1 }, asked.settings, environment);
  try {
    // Its browser starts while outlines are read; what fails is told by the first that is built.
    if (unknown.length > 0) await builder.open().catch(() => undefined);
    // Whoever builds clears away what killed runs left; where nobody does, we do.
    const tidying = unknown.length > 0 ? undefined : held(tidyUp(environment));
    const reading = await attemptEach(unknown, ({ path }) => read(path, environment));
    for (const { path } of reading.failures) asked.progress.failed(path);
    const outlines = new Map(reading.values.map((outline) => [outline.parsed.path, outline]));
    const readable = found.filter(({ path }) => outlines.has(path) || kept.has(path));
    const facts = readable.map(({ path }) => factsOf(path, outlines, kept, environment));
    const unread = [...reading.failures, ...asked.elsewhere].map(({ path }) =>
      unreadFacts(path, environment),
    );
    const refusals = refusing([...facts, ...unread], asked.settings, environment);
    const inputs = new Set([...facts, ...unread].flatMap(({ files }) => files));
    const attempts = await attemptEach(
      readable,
      (one) => asked.progress.follow(one.path, () => talkOf(one, kept.get(one.path))),
      jobs,
    );
    await tidying;
    return { ...attempts, failures: [...reading.failures, ...attempts.failures], facts };

    async function talkOf(one: FoundOutline, talk: KeptTalk | undefined): Promise<TalkResult> {
      const { path, folder } = one;
      const taken =
        talk && !verifies && (await takeKept(one, talk, { refusals, inputs }, asked, environment));
      if (taken) return taken;
      const outline = outlines.get(path) ?? (await read(path, environment));
      const refused = await refusals(one);
      const fresh = await (await builder.open()).build(outline, refused, folder);
      // What may not be written is not made, and so there is nothing to compare.
      if (talk !== undefined && refused.length === 0) assertSame(path, fresh, talk);
      return fresh;
    }
  } finally {
    await builder.close();
  }
}

/** What reads and builds is loaded when something has to be built. */
async function read(path: string, environment: Environment): Promise<RecordedOutline> {
  const { recordedOutline } = await import('./jobs/talk-builder.js');
  return recordedOutline(path, environment);
}

type Refusals = (outline: FoundOutline) => Promise<readonly Problem[]>;

async function keptTalks({ outlines, results }: TalksAsked): Promise<ReadonlyMap<string, KeptTalk>> {
  if (results === undefined) return new Map();
  const found = await Promise.all(
    outlines.map(async (outline) => [outline.path, await results.find(outline)] as const),
  );
  return new Map(found.flatMap(([path, talk]) => (talk === undefined ? [] : [[path, talk]])));
}

interface LazyBuilder {
  open(): Promise<TalkBuilder>;
  close(): Promise<void>;
}

/** Opened by the first outline that has to be built: a browser is started for it. */
function builderOf(
  { jobs, isForOne }: { readonly jobs: number; readonly isForOne: boolean },
  settings: BuilderSettings,
  environment: Environment,
): LazyBuilder {
  const { buildWorker } = environment;
  const open = async (): Promise<TalkBuilder> => {
    if (jobs < 2 || buildWorker === undefined) {
      const { openBuilder } = await import('./jobs/talk-builder.js');
      return openBuilder(settings, environment, isForOne);
    }
    const { workerBuilder } = await import('./jobs/worker-builder.js');
    return workerBuilder(buildWorker, settings, environment);
  };
  let opened: Promise<TalkBuilder> | undefined;
  return {
    open: () => (opened ??= held(open())),
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

function factsOf(
  path: string,
  outlines: ReadonlyMap<string, RecordedOutline>,
  kept: ReadonlyMap<string, KeptTalk>,
  { cwd }: Environment,
): OutlineFacts {
  const outline = outlines.get(path);
  if (outline !== undefined) return outlineFacts(outline.parsed, cwd);
  return known(kept.get(path), `what there was of ${path}`).facts;
}

const unreadFacts = (path: string, { cwd }: Environment): OutlineFacts =>
  outlineFacts({ path, outline: undefined }, cwd);

/** One that may not be written is not built. What a run reads is looked at when the first of its outputs is to be written. */
function refusing(
  facts: readonly OutlineFacts[],
  { options }: BuilderSettings,
  environment: Environment,
): Refusals {
  let inputs: Promise<RunInputs> | undefined;
  const readByRun = async (): Promise<RunInputs> =>
    (await import('../pipeline/load/run-inputs.js')).runInputs(facts, options, environment);
  return async ({ path, folder }) => {
    const inputsOfRun = await (inputs ??= held(readByRun()));
    const names = options.formats.map((format) => stemOf(path) + OUTPUT_FACTS[format].suffix);
    const { inputsOverwritten } = await import('../api/inputs-overwritten.js');
    return inputsOverwritten(path, names, inputsOfRun, folderOptions(options, folder), environment);
  };
}

/** What the outlines of a run read. */
interface RunReads {
  readonly refusals: Refusals;
  /** Absolute paths. */
  readonly inputs: ReadonlySet<string>;
}

/** @returns undefined when its artifacts are not kept any more */
async function takeKept(
  outline: FoundOutline,
  talk: KeptTalk,
  { refusals, inputs }: RunReads,
  { results, settings: { options } }: TalksAsked,
  environment: Environment,
): Promise<TalkResult | undefined> {
  const { path, folder } = outline;
  const result = { ...talk, path, entry: undefined };
  if (results === undefined || talk.artifacts.length === 0)
    return { ...result, outputs: [], isWritten: false };
  const standing = await results.standing(outline, talk);
  // Mostly what is written is read by nobody, and then there is nothing to look at closely.
  const isRead = standing === undefined || standing.some((output) => inputs.has(output));
  const refused = isRead ? await refusals(outline) : [];
  if (refused.length > 0)
    return { ...result, outputs: [], isWritten: false, problems: [...talk.problems, ...refused] };
  if (standing !== undefined) return { ...result, outputs: standing, isWritten: false };
  const artifacts = await results.artifacts(talk);
  if (artifacts === undefined) return undefined;
  const { writeDeck } = await import('../pipeline/outputs/write-deck.js');
  const { value: outputs, problems } = await writeDeck(
    artifacts,
    posix.join(folder, stemOf(path)),
    path,
    folderOptions(options, folder),
    environment,
  );
  if (outputs.length > 0) await results.noteStanding(outline, talk.artifacts, outputs);
  return { ...result, outputs, isWritten: outputs.length > 0, problems: [...talk.problems, ...problems] };
}

/** @throws EnvironmentError when a kept result is not what building gives */
function assertSame(path: string, fresh: FreshTalk, kept: KeptTalk): void {
  const digestIn = ({ artifacts }: Pick<KeptTalk, 'artifacts'>, name: string): string | undefined =>
    artifacts.find((one) => one.name === name)?.digest;
  const names = new Set([...fresh.artifacts, ...kept.artifacts].map(({ name }) => name));
  const differing = [
    ...[...names].filter((name) => digestIn(fresh, name) !== digestIn(kept, name)),
    ...(JSON.stringify(fresh.found) === JSON.stringify(kept.problems) ? [] : ['its problems']),
  ];
  if (differing.length === 0) return;
  throw new EnvironmentError(
    'cache-differs',
    `what the cache has of ${path} is not what building gives: ${differing.join(', ')}`,
    'please report it; `--no-cache` builds without what was kept',
  );
}
