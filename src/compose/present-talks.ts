/** Outlines in, a live server out that shows them, and each change to them, until it is stopped. */
import { resolve } from 'node:path';
import { DEFAULT_BUILD, type BuildOptions } from '../build-options.js';
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/environment-error.js';
import type { Locale } from '../model/locale.js';
import type { Problem } from '../model/problem.js';
import type { PresentOptions } from '../present-options.js';
import { startPresenting, type Presenting } from '../present/start-presenting.js';
import { watchFiles } from '../present/watch-files.js';
import { localeFor } from '../plan/choose-locale.js';
import { findTalks, stemOf } from './find-talks.js';
import { concerns, outlineFolders, templateFolders } from './live-files.js';
import { liveOutline, type LiveOutline } from './live-outline.js';
import { livePages, readLiveScripts } from './live-pages.js';
import { liveProblem } from './live-problem.js';
import { openWorkshop } from './open-workshop.js';
import { rehearsalRecorder } from './rehearsal-recorder.js';
import { loadResources } from './resources.js';
import { settleFile } from './settle-file.js';
import { workQueue } from './work-queue.js';
import type { Workshop } from './workshop.js';

export interface LiveTalks {
  readonly addresses: Pick<Presenting, 'address' | 'remote' | 'follow'>;
  /** Paths of the outlines of which a rehearsal was recorded, so far. */
  readonly recorded: () => readonly string[];
  /** Resolves when every outline has been read, and shown if it is good. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

export interface TalkReports {
  /** Of one outline, each time it was read: all that is wrong with it now. */
  readonly problems: (problems: readonly Problem[], texts: ReadonlyMap<string, string>) => void;
  /** What went wrong around it, in one sentence. */
  readonly trouble: (message: string) => void;
}

/** @throws EnvironmentError */
export async function presentTalks(
  options: PresentOptions,
  environment: Environment,
  reports: TalkReports,
): Promise<LiveTalks> {
  const { cwd } = environment;
  const found = await findTalks(options.inputs, cwd);
  const first = await openWorkshop(buildOptions(options), environment);
  const current: { workshop: Workshop; outlines: readonly LiveOutline[] } = { workshop: first, outlines: [] };
  const closing: (() => Promise<void>)[] = [() => first.close()];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const recorder = rehearsalRecorder(environment, () => current.outlines);
    const presenting = await startPresenting({
      port: options.port,
      remote: options.remote,
      follow: options.follow,
      pages: livePages(
        await readLiveScripts(),
        () => current.workshop,
        () => startWords(current.workshop),
      ),
      now: Date.now,
      clockChanged: (stem, clock) => {
        if (options.rehearse) recorder.record(stem, clock);
      },
    });
    closing.push(() => presenting.close());
    closing.push(() => recorder.finish());
    const queue = workQueue((error) => reports.trouble(sayError(error)));
    closing.push(() => queue.idle());
    const watching = watchFiles({
      poll: options.poll,
      changed,
      failed: (error) => reports.trouble(sayError(error)),
    });
    closing.push(() => watching.close());

    const open = (path: string): LiveOutline =>
      liveOutline(path, stemOf(path), first, environment, {
        deck(deck) {
          recorder.plan(deck);
          presenting.showDeck(deck);
        },
        problems(stem, problems, texts) {
          reports.problems(problems, texts);
          presenting.showProblems(
            stem,
            problems.map((problem) => liveProblem(problem, texts)),
          );
        },
        unmeasured: (error) => reports.trouble(`whether slides fit is not measured: ${error.message}`),
      });
    const update = (outline: LiveOutline): void => {
      queue.add(outline.path, async () => {
        await settleFile(resolve(cwd, outline.path));
        await outline.update(current.workshop);
        watching.add(outlineFolders([outline], cwd));
      });
    };
    const adopt = (paths: readonly string[]): void => {
      const fresh = paths
        .filter((path) => current.outlines.every((outline) => outline.path !== path))
        .map(open);
      current.outlines = [...current.outlines, ...fresh];
      for (const outline of fresh) presenting.showProblems(outline.stem, []);
      watching.add(outlineFolders(fresh, cwd));
      for (const outline of fresh) update(outline);
    };
    const templates = new Set(await templateFolders(options.templates, cwd));
    watching.add([...templates]);
    adopt(found.value);
    reports.problems(found.problems, new Map());
    return { addresses: presenting, recorded: recorder.recorded, ready: queue.idle(), close };

    function changed(paths: ReadonlySet<string>): void {
      const inTemplates = [...paths].some((path) => templates.has(resolve(path, '..')));
      if (inTemplates) {
        queue.add('templates', async () => {
          current.workshop = { ...first, resources: await loadResources(first.options, environment) };
        });
      }
      for (const outline of current.outlines)
        if (inTemplates || concerns(outline, paths, cwd)) update(outline);
      if ([...paths].some((path) => /\.md$/i.test(path)))
        queue.add('new outlines', async () => adopt((await findTalks(options.inputs, cwd)).value));
    }
  } catch (error) {
    await close();
    throw error;
  }
}

/** Both HTML copies, measured. */
function buildOptions({
  inputs,
  templates,
  browser,
  rates,
  draft,
  sources,
  ...allowed
}: PresentOptions): BuildOptions {
  const { allowOutside, allowRemote } = allowed;
  return {
    ...DEFAULT_BUILD,
    ...{ inputs, templates, browser, rates, draft, sources, allowOutside, allowRemote },
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
