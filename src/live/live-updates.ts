/** Keeps the outlines of a live server up to date: what has changed on disk in, the work that follows from it out. */
import { resolve } from 'node:path';
import type { Environment } from '../environment.js';
import type { Watching } from './watch-files.js';
import { stemOf } from '../pipeline/find/find-talks.js';
import { concerns, outlineFolders } from './live-files.js';
import type { LiveOutline } from './live-outline.js';
import { settleFile } from './settle-file.js';
import type { WorkQueue } from '../async/work-queue.js';

export interface UpdateOptions {
  readonly queue: WorkQueue;
  readonly watching: () => Watching;
  readonly environment: Environment;
  /** Absolute paths of the folders that hold templates. */
  readonly templates: ReadonlySet<string>;
  readonly open: (path: string, stem: string) => LiveOutline;
  readonly reloadTemplates: () => Promise<void>;
  /** Paths of all outlines that are to be live. */
  readonly find: () => Promise<readonly string[]>;
  /** Hears which are there. */
  readonly found: (paths: readonly string[]) => void;
}

export interface LiveUpdates {
  readonly outlines: () => readonly LiveOutline[];
  /** Takes up outlines that are not live yet, and offers no others. */
  adopt(paths: readonly string[]): void;
  changed(paths: ReadonlySet<string>): void;
  close(): void;
}

/** The open pages come first: measuring beside them would slow them down. */
const REFINE_MS = 150;

export function liveUpdates(options: UpdateOptions): LiveUpdates {
  const { queue, watching, environment, templates } = options;
  const { cwd } = environment;
  const outlines: LiveOutline[] = [];
  const refining = new Map<LiveOutline, NodeJS.Timeout>();

  const refineLater = (outline: LiveOutline): void => {
    clearTimeout(refining.get(outline));
    const refine = (): void => queue.add(`refine ${outline.path}`, () => outline.refine());
    refining.set(outline, setTimeout(refine, REFINE_MS));
  };
  const update = (outline: LiveOutline): void => {
    clearTimeout(refining.get(outline));
    queue.add(outline.path, async () => {
      await settleFile(resolve(cwd, outline.path));
      await outline.update();
      watching().add(outlineFolders([outline], cwd));
      refineLater(outline);
    });
  };
  const adopt = (paths: readonly string[]): void => {
    options.found(paths);
    const fresh = paths.filter((path) => outlines.every((outline) => outline.path !== path));
    const opened = fresh.map((path) => options.open(path, stemOf(path)));
    outlines.push(...opened);
    watching().add(outlineFolders(opened, cwd));
    for (const outline of opened) update(outline);
  };
  return {
    outlines: () => outlines,
    adopt,
    changed(paths) {
      const inTemplates = [...paths].some((path) => templates.has(resolve(path, '..')));
      if (inTemplates) queue.add('templates', options.reloadTemplates);
      for (const outline of outlines) if (inTemplates || concerns(outline, paths, cwd)) update(outline);
      if ([...paths].some((path) => /\.md$/i.test(path)))
        queue.add('new outlines', async () => adopt(await options.find()));
    },
    close() {
      for (const timer of refining.values()) clearTimeout(timer);
    },
  };
}
