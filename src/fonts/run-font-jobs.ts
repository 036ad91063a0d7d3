/** Does font jobs on worker threads, so that the main thread can go on rendering meanwhile. */
import { Worker } from 'node:worker_threads';
import { EnvironmentError } from '../model/environment-error.js';
import { runFontJob, type FontJob, type FontResult } from './font-job.js';
import type { FontWorkerAnswer } from './font-worker.js';

export interface FontWorkers {
  /** The compiled `font-worker.js`; without it the jobs are done on the calling thread. */
  readonly file?: URL | undefined;
  /** How many at most; 2 by default, more do not pay for their start. */
  readonly count?: number | undefined;
}

/** Below this many jobs the second worker takes longer to start than it saves. */
const JOBS_A_WORKER = 8;
const DEFAULT_COUNT = 2;

/** @throws the error of the first job that failed; by then every worker has ended. */
export async function runFontJobs(
  jobs: readonly FontJob[],
  { file, count = DEFAULT_COUNT }: FontWorkers,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (jobs.length === 0) return new Map();
  if (file === undefined) return new Map((await runHere(jobs)).flat());
  const size = Math.max(1, Math.min(count, Math.ceil(jobs.length / JOBS_A_WORKER)));
  const workers = Array.from({ length: size }, () => new Worker(file));
  const queue = [...jobs];
  try {
    const results = await Promise.all(workers.map((worker) => drain(worker, queue)));
    return new Map(results.flat());
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function runHere(jobs: readonly FontJob[]): Promise<readonly (readonly FontResult[])[]> {
  const results: (readonly FontResult[])[] = [];
  for (const job of jobs) results.push(await runFontJob(job));
  return results;
}

/** Takes jobs from the shared queue until it is empty. */
async function drain(worker: Worker, queue: FontJob[]): Promise<readonly FontResult[]> {
  const results: FontResult[] = [];
  for (let job = queue.shift(); job !== undefined; job = queue.shift())
    results.push(...(await ask(worker, job)));
  return results;
}

function ask(worker: Worker, job: FontJob): Promise<readonly FontResult[]> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number): void => reject(new Error(`a font worker ended with code ${code}`));
    const settle = (act: () => void): void => {
      worker.removeAllListeners();
      act();
    };
    worker.once('message', (answer: FontWorkerAnswer) => {
      settle(() => ('results' in answer ? resolve(answer.results) : reject(revive(answer))));
    });
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', (code) => settle(() => onExit(code)));
    worker.postMessage(job);
  });
}

/** An error loses its class on the way between threads. */
function revive({ error, environment }: Exclude<FontWorkerAnswer, { results: unknown }>): Error {
  if (environment === undefined) return error;
  return new EnvironmentError(environment.code, error.message, environment.hint, error.cause);
}
