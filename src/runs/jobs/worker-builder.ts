/** Builds outlines in other processes, one in each at a time; each has a browser of its own. */
import { getHeapStatistics } from 'node:v8';
import { startWorker, WorkerDied, type WorkerProcess } from '../../async/worker-process.js';
import type { Environment } from '../../environment.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import type { BuildRequest } from './build-worker.js';
import type { BuilderSettings } from '../results/builder-settings.js';
import type { TalkBuilder, FreshTalk } from './talk-builder.js';

const MIB = 2 ** 20;
/**
 * In MiB; the largest deck there may be takes a tenth. The more a heap may grow, the later V8 tidies it: without a limit
 * two workers grew from 570 MiB to 690 MiB in 300 decks, with it they stay at 510 MiB.
 */
const LARGEST_HEAP = 1024;
const FLAGS = [
  `--max-old-space-size=${String(Math.min(LARGEST_HEAP, Math.floor(getHeapStatistics().heap_size_limit / MIB)))}`,
];

/** @param file the compiled `build-worker.cjs` */
export function workerBuilder(file: URL, settings: BuilderSettings, environment: Environment): TalkBuilder {
  const idle: WorkerProcess[] = [];
  const all = new Set<WorkerProcess>();
  // One that is ended while it builds, since a bug ended the run, has not died.
  const run = { isOver: false };
  // What holds for all of them is said once.
  const said = new Set<string>();
  const onLine = (line: string): void => {
    if (!said.has(line) && environment.cacheCare?.hasSaid(line) !== true) environment.log(line);
    said.add(line);
  };

  return {
    async build(outline, refused, folder) {
      const request: BuildRequest = { outline, refused, folder };
      try {
        return await ask(request);
      } catch (error) {
        if (!(error instanceof WorkerDied) || run.isOver) throw error;
        environment.log(
          `warning: ${error.message} while it built ${outline.parsed.path}, which is built once more`,
        );
        return await ask(request).catch(blame);
      }
    },
    async close() {
      run.isOver = true;
      await Promise.all([...all].map(endWorker));
    },
  };

  async function ask(request: BuildRequest): Promise<FreshTalk> {
    const worker = idle.pop() ?? (await openWorker());
    try {
      const result = (await worker.ask(request)) as FreshTalk;
      idle.push(worker);
      return result;
    } catch (error) {
      if (error instanceof WorkerDied) all.delete(worker);
      else idle.push(worker);
      throw error;
    }
  }

  /** One that was in the middle of its work, since something else ended the run, is not waited for. */
  async function endWorker(worker: WorkerProcess): Promise<void> {
    const request: BuildRequest = { close: true };
    if (idle.includes(worker)) await worker.ask(request).catch(() => undefined);
    await worker.end();
  }

  async function openWorker(): Promise<WorkerProcess> {
    const worker = startWorker(file, { flags: FLAGS, onLine });
    all.add(worker);
    const { cwd, cacheFolder, readOnlyCache, version, codeDigest, fontWorker } = environment;
    const places = { cwd, cacheFolder, readOnlyCache, version, codeDigest, fontWorker: fontWorker?.href };
    const request: BuildRequest = { settings, places };
    await worker.ask(request);
    return worker;
  }
}

/** By the system, when memory is short, or by somebody: twice for one outline is no accident. */
function blame(error: unknown): never {
  if (!(error instanceof WorkerDied)) throw error;
  throw new EnvironmentError(
    'build-worker-died',
    `${error.message} before its work was done, twice`,
    'free some memory, or build fewer outlines at a time with `--jobs 1`',
    error,
  );
}
