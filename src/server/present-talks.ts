/** Outlines in, a live server out that shows them, and each change to them, until it is stopped. */
import { resolve } from 'node:path';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { held } from '../async/held.js';
import type { Locale } from '../model/locale.js';
import type { Problem } from '../model/problems/problem.js';
import { localeFor } from '../plan/words/choose-locale.js';
import { liveBuildOptions, type PresentOptions } from './present-options.js';
import { keepToken } from './access/kept-token.js';
import { startPresenting, type Presenting } from './start-presenting.js';
import { watchFiles } from '../live/watch-files.js';
import { inOrder } from '../report/in-order.js';
import { findTalks, stemOf } from '../pipeline/find/find-talks.js';
import { templateFolders } from '../live/live-files.js';
import { keptOutline } from '../live/kept-outline.js';
import type { LiveEvents, SettledOutline } from '../live/live-outline.js';
import { livePages, readLiveScripts, type PageWorkshop } from './live-pages.js';
import { openLiveResults } from './live-results.js';
import { liveProblem } from '../live/live-problem.js';
import { liveUpdates, type LiveUpdates } from '../live/live-updates.js';
import { openShop, type Shop } from '../api/open-shop.js';
import { deckMaker, type DeckMaker } from '../live/deck-maker.js';
import { recoverFolders } from '../pipeline/workshop/recover-folders.js';
import { REHEARSALS } from '../rehearse/record-rehearsal.js';
import { rehearsalRecorder, type RehearsalRecorder } from '../live/rehearsal-recorder.js';
import { workQueue } from '../async/work-queue.js';
import { recordingReads, type Observation } from '../read/recorded-reads.js';

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

/**
 * When what is shown was kept: whoever opens it comes first. Then what the first save needs is made ready, and what was
 * saved while nobody watched yet is found.
 */
const LOOK_AGAIN_MS = 1000;

/** @throws EnvironmentError */
export async function presentTalks(
  options: PresentOptions,
  environment: Environment,
  reports: TalkReports,
): Promise<LiveTalks> {
  const ended = new AbortController();
  const heard = untilEnded(reports, ended.signal);
  await recoverFolders([...options.inputs, REHEARSALS], environment);
  const asked = liveBuildOptions(options);
  const found = await findTalks(options.inputs, environment.cwd);
  const results = await openLiveResults(asked, environment);
  const kept = await results.findAll(found.value);
  // The browser starts at once, while the outlines are still being read; what was measured before needs none.
  const startsAtOnce = found.value.some((path) => !kept.has(path));
  const { value: shop, seen } = await recordingReads(() => openShop(asked, environment, startsAtOnce));
  const decks = deckMaker(shop, asked, environment, seen);
  const keeping: Promise<void>[] = [];
  const stopping: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    ended.abort();
    for (const end of stopping.splice(0).reverse()) await end();
  };
  try {
    const { idle, ...talks } = await startTalks({
      ...{ options, environment, reports: heard, shop, asked, decks, stopping },
      found: found.value,
      ended: ended.signal,
      kept: (path) => kept.get(path),
      async changed(paths) {
        const now = await (await openLiveResults(asked, environment)).findAll(paths);
        return paths.filter((path) => !now.has(path));
      },
      keep(path, settled, observed) {
        keeping.push(held(results.keep(path, [...decks.shared(), ...observed], settled)));
      },
    });
    const close = async (): Promise<void> => {
      await stop();
      // Work that waits for the browser ends with it.
      await Promise.all([shop.close(), idle(), ...keeping]);
    };
    return { ...talks, ready: held(idle()), stop, close };
  } catch (error) {
    await stop();
    await shop.close();
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

interface Starting {
  readonly options: PresentOptions;
  readonly environment: Environment;
  readonly reports: TalkReports;
  readonly shop: Shop;
  readonly asked: BuildOptions;
  readonly decks: DeckMaker;
  /** Gets what is to be ended, to be called from the last to the first. */
  readonly stopping: (() => unknown)[];
  readonly ended: AbortSignal;
  /** Paths of the outlines there are now. */
  readonly found: readonly string[];
  /** What an outline was the last time, if nothing of it has changed. */
  kept(path: string): SettledOutline | undefined;
  keep(path: string, settled: SettledOutline, seen: readonly Observation[]): void;
  /** Those of them of which something has changed since. */
  changed(paths: readonly string[]): Promise<readonly string[]>;
}

async function startTalks(starting: Starting): Promise<Started> {
  const { options, environment, reports, shop, asked, decks, stopping, ended } = starting;
  const { cwd } = environment;
  const failed = (error: unknown): void => reports.warn(sayError(error));
  const find = async (): Promise<readonly string[]> => (await findTalks(options.inputs, cwd)).value;
  const templates = await templateFolders(options.templates, cwd);
  // Without its browser, which no page of ours needs.
  const workshop = (): PageWorkshop => shop.workshop({ ...asked, fit: false });

  const recorder = rehearsalRecorder(environment, () => updates.outlines());
  const { remote, follow, overlay = !remote && !follow } = options;
  const presenting = await startPresenting({
    ...options,
    overlay,
    token: options.token ? await speakerToken(cwd, reports) : undefined,
    pages: livePages(await readLiveScripts(), workshop, () => startWords(workshop())),
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
  const asKept = new Set(starting.found.filter((path) => starting.kept(path) !== undefined));
  const lookAgain = async (): Promise<void> => {
    void decks.open();
    const changed = await starting.changed([...asKept]);
    if (changed.length === 0) return;
    await decks.reloadTemplates();
    updates.changed(new Set(changed.map((path) => resolve(cwd, path))));
  };
  const events = liveEvents(presenting, recorder, reports);
  const updates: LiveUpdates = liveUpdates({
    ...{ queue, environment, find },
    found: (paths) => presenting.list(paths.map(stemOf)),
    watching: () => watching,
    templates: new Set(templates),
    open(path, stem) {
      presenting.showProblems(stem, []);
      return keptOutline(path, stem, events, {
        kept: starting.kept(path),
        async compose(shown) {
          asKept.delete(path);
          return (await decks.open())(path, stem, events, ended, shown);
        },
        keep: (settled, seen) => starting.keep(path, settled, seen),
      });
    },
    reloadTemplates: decks.reloadTemplates,
  });
  const watching = watchFiles({ poll: options.poll, changed: (paths) => updates.changed(paths), failed });
  const later = setTimeout(() => queue.add('look again', lookAgain), LOOK_AGAIN_MS);
  stopping.push(
    () => clearTimeout(later),
    () => queue.clear(),
    () => updates.close(),
    () => watching.close(),
  );
  watching.add(templates);
  updates.adopt(starting.found);
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

function startWords({ resources }: PageWorkshop): Locale {
  return localeFor(Intl.DateTimeFormat().resolvedOptions().locale, resources.files, resources.origin).value;
}

function sayError(error: unknown): string {
  if (error instanceof EnvironmentError) return `${error.message} (${error.hint})`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
