/** Does font jobs in child processes, so that the main thread can go on rendering meanwhile. */
import { startWorker, WorkerDied, type WorkerProcess } from '../../async/worker-process.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import type { FontJob, FontResult } from './font-job.js';

export interface FontWorkers {
  /** The compiled `font-worker.cjs`; without it the jobs are done on the calling thread. */
  readonly file?: URL | undefined;
  /** How many at most; 1 by default, since the other core is rendering. */
  readonly count?: number | undefined;
}

const DEFAULT_COUNT = 1;
/**
 * Processes rather than threads for this flag's sake: V8 spends more time on optimising HarfBuzz than HarfBuzz
 * on a whole deck. Without its optimising compiler the work takes 0.25 s instead of 0.6 s.
 */
const FLAGS = ['--liftoff-only'];

/** @throws the error of the first job that failed; by then every worker has ended. */
export async function runFontJobs(
  jobs: readonly FontJob[],
  { file, count = DEFAULT_COUNT }: FontWorkers,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (jobs.length === 0) return new Map();
  if (file === undefined) return new Map((await runHere(jobs)).flat());
  const workers = Array.from({ length: Math.min(count, jobs.length) }, () =>
    startWorker(file, { flags: FLAGS }),
  );
  const queue = [...jobs];
  try {
    const results = await Promise.all(workers.map((worker) => drain(worker, queue)));
    return new Map(results.flat());
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

async function runHere(jobs: readonly FontJob[]): Promise<readonly (readonly FontResult[])[]> {
  // On demand: where there are workers, the font libraries never enter this process.
  const { runFontJob } = await import('./font-job.js');
  const results: (readonly FontResult[])[] = [];
  for (const job of jobs) results.push(await runFontJob(job));
  return results;
}

/** Takes jobs from the shared queue until it is empty. */
async function drain(worker: WorkerProcess, queue: FontJob[]): Promise<readonly FontResult[]> {
  const results: FontResult[] = [];
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    results.push(...((await worker.ask(job).catch(blame)) as readonly FontResult[]));
  }
  return results;
}

/** By the system, when memory is short, or by somebody. */
function blame(error: unknown): never {
  if (!(error instanceof WorkerDied) || error.signal === undefined) throw error;
  throw new EnvironmentError(
    'font-worker-died',
    `a font worker ended with ${error.signal} before its work was done`,
    'run the command again; if it happens again, free some memory',
    error,
  );
}
