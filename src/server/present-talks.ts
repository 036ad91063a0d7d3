/** Outlines in, a live server out that shows them, and each change to them, until it is stopped. */
import { DEFAULT_BUILD, type BuildOptions } from '../pipeline/workshop/build-options.js';
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { held } from '../async/held.js';
import type { Locale } from '../model/locale.js';
import type { Problem } from '../model/problems/problem.js';
import { localeFor } from '../plan/words/choose-locale.js';
import type { PresentOptions } from './present-options.js';
import { keepToken } from './access/kept-token.js';
import { startPresenting, type Presenting } from './start-presenting.js';
import { watchFiles } from '../live/watch-files.js';
import { inOrder } from '../report/in-order.js';
import { findTalks, stemOf } from '../pipeline/find/find-talks.js';
import { templateFolders } from '../live/live-files.js';
import { liveOutline, type LiveEvents } from '../live/live-outline.js';
import { livePages, readLiveScripts } from './live-pages.js';
import { liveProblem } from '../live/live-problem.js';
import { liveUpdates, type LiveUpdates } from '../live/live-updates.js';
import { openShop } from '../api/open-shop.js';
import { workspaceOf, type OwnWorkspace } from '../api/workspace.js';
import { recoverFolders } from '../pipeline/workshop/recover-folders.js';
import { REHEARSALS } from '../rehearse/record-rehearsal.js';
import { rehearsalRecorder, type RehearsalRecorder } from '../live/rehearsal-recorder.js';
import { workQueue } from '../async/work-queue.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';

export interface LiveTalks {
  readonly addresses: Pick<Presenting, 'address' | 'audience' | 'remote' | 'follow' | 'openingAddress'>;
  /** Paths of the outlines of which a rehearsal was recorded, so far. */
  readonly recorded: () => readonly string[];
  /** Resolves when every outline has been read, and shown if it is good. */
  readonly ready: Promise<void>;
  /** Ends what others see of it, and saves what was recorded; says nothing more, whatever is still under way. */
  stop(): Promise<void>;
  /** The same, and waits for what is under way, and for the browser. */
  close(): Promise<void>;
}

export interface TalkReports {
  /** Of one outline, each time it was read: all that is wrong with it now. */
  readonly problems: (problems: readonly Problem[], texts: ReadonlyMap<string, string>) => void;
  /** What went wrong around it, in one sentence. */
  readonly warn: (message: string) => void;
}

/** @throws EnvironmentError */
export async function presentTalks(
  options: PresentOptions,
  environment: Environment,
  reports: TalkReports,
): Promise<LiveTalks> {
  const ended = new AbortController();
  const heard = untilEnded(reports, ended.signal);
  await recoverFolders([...options.inputs, REHEARSALS], environment);
  const asked = buildOptions(options);
  // The browser starts at once, while the outlines are still being read.
  const workspace = workspaceOf(await openShop(asked, environment, true), asked, environment);
  const stopping: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    ended.abort();
    for (const end of stopping.splice(0).reverse()) await end();
  };
  try {
    const { idle, ...talks } = await startTalks(
      options,
      environment,
      heard,
      workspace,
      stopping,
      ended.signal,
    );
    const close = async (): Promise<void> => {
      await stop();
      // Work that waits for the browser ends with it.
      await Promise.all([workspace.close(), idle()]);
    };
    return { ...talks, ready: held(idle()), stop, close };
  } catch (error) {
    await stop();
    await workspace.close();
    throw error;
  }
}

/** What is still under way when all ends may fail by that, and nobody needs to know. */
function untilEnded({ problems, warn }: TalkReports, ended: AbortSignal): TalkReports {
  return {
    problems(found, texts) {
      if (!ended.aborted) problems(found, texts);
    },
    warn(message) {
      if (!ended.aborted) warn(message);
    },
  };
}

interface Started extends Omit<LiveTalks, 'ready' | 'stop' | 'close'> {
  readonly idle: () => Promise<void>;
}

/** @param stopping gets what is to be ended, to be called from the last to the first */
async function startTalks(
  options: PresentOptions,
  environment: Environment,
  reports: TalkReports,
  workspace: OwnWorkspace,
  stopping: (() => unknown)[],
  ended: AbortSignal,
): Promise<Started> {
  const { cwd } = environment;
  const failed = (error: unknown): void => reports.warn(sayError(error));
  const find = async (): Promise<readonly string[]> => (await findTalks(options.inputs, cwd)).value;
  const found = await findTalks(options.inputs, cwd);
  const templates = await templateFolders(options.templates, cwd);

  const recorder = rehearsalRecorder(environment, () => updates.outlines());
  const { remote, follow, overlay = !remote && !follow } = options;
  const presenting = await startPresenting({
    ...options,
    overlay,
    token: options.token ? await speakerToken(cwd, reports) : undefined,
    pages: livePages(await readLiveScripts(), workspace.workshop, () => startWords(workspace.workshop())),
    now: Date.now,
    clockChanged(stem, clock) {
      if (options.rehearse) recorder.record(stem, clock);
    },
  });
  stopping.push(
    () => recorder.finish(),
    () => presenting.close(),
  );

  const queue = workQueue(failed);
  const events = liveEvents(presenting, recorder, reports);
  const updates: LiveUpdates = liveUpdates({
    ...{ queue, environment, find },
    found: (paths) => presenting.list(paths.map(stemOf)),
    watching: () => watching,
    templates: new Set(templates),
    open(path, stem) {
      presenting.showProblems(stem, []);
      return liveOutline(path, stem, workspace, events, ended);
    },
    reloadTemplates: workspace.reloadTemplates,
  });
  const watching = watchFiles({ poll: options.poll, changed: (paths) => updates.changed(paths), failed });
  stopping.push(
    () => queue.clear(),
    () => updates.close(),
    () => watching.close(),
  );
  watching.add(templates);
  updates.adopt(found.value);
  return { addresses: presenting, recorded: recorder.recorded, idle: queue.idle };
}

async function speakerToken(cwd: string, { warn }: TalkReports): Promise<string> {
  const { token, unkept } = await keepToken(cwd);
  if (unkept !== undefined)
    warn(`the token cannot be kept, so tabs that are open will be lost after a restart: ${unkept}`);
  return token;
}

function liveEvents(presenting: Presenting, recorder: RehearsalRecorder, reports: TalkReports): LiveEvents {
  return {
    deck(deck) {
      recorder.plan(deck);
      presenting.showDeck(deck);
    },
    problems(stem, problems, texts) {
      reports.problems(problems, texts);
      presenting.showProblems(
        stem,
        inOrder(problems).map((problem) => liveProblem(problem, texts)),
      );
    },
    unmeasured: ({ message }) => reports.warn(`whether slides fit is not measured: ${message}`),
  };
}

/** Both HTML copies, measured. */
function buildOptions({
  inputs,
  templates,
  browser,
  browserSandbox,
  rates,
  draft,
  sources,
  ...allowed
}: PresentOptions): BuildOptions {
  const { allowOutside, allowRemote } = allowed;
  return {
    ...DEFAULT_BUILD,
    ...{ inputs, templates, browser, browserSandbox, rates, draft, sources, allowOutside, allowRemote },
    formats: ['html', 'presenter'],
    fit: true,
  };
}

function startWords({ resources }: Workshop): Locale {
  return localeFor(Intl.DateTimeFormat().resolvedOptions().locale, resources.files).value;
}

function sayError(error: unknown): string {
  if (error instanceof EnvironmentError) return `${error.message} (${error.hint})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
