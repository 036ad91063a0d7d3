/** Does font jobs in child processes, so that the main thread can go on rendering meanwhile. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { held } from '../../async/held.js';
import type { FontJob, FontResult } from './font-job.js';
import type { FontWorkerAnswer } from './font-worker.js';

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
  const workers = Array.from({ length: Math.min(count, jobs.length) }, () => startWorker(file));
  const queue = [...jobs];
  try {
    const results = await Promise.all(workers.map((worker) => drain(worker, queue)));
    return new Map(results.flat());
  } finally {
    await Promise.all(workers.map(stopWorker));
  }
}

async function runHere(jobs: readonly FontJob[]): Promise<readonly (readonly FontResult[])[]> {
  // On demand: where there are workers, the font libraries never enter this process.
  const { runFontJob } = await import('./font-job.js');
  const results: (readonly FontResult[])[] = [];
  for (const job of jobs) results.push(await runFontJob(job));
  return results;
}

/** Should we be killed, the closed channel ends the worker as well. */
function startWorker(file: URL): ChildProcess {
  return fork(fileURLToPath(file), {
    execArgv: FLAGS,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function stopWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null || worker.pid === undefined) return;
  const ended = held(once(worker, 'exit'));
  worker.kill('SIGKILL');
  await ended;
}

/** Takes jobs from the shared queue until it is empty. */
async function drain(worker: ChildProcess, queue: FontJob[]): Promise<readonly FontResult[]> {
  const results: FontResult[] = [];
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    results.push(...(await ask(worker, job)));
  }
  return results;
}

async function ask(worker: ChildProcess, job: FontJob): Promise<readonly FontResult[]> {
  const answer = await new Promise<FontWorkerAnswer>((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null): void =>
      reject(
        signal === null ? new Error(`a font worker ended with code ${code ?? '?'}`) : workerKilled(signal),
      );
    worker.once('exit', onExit);
    worker.once('error', reject);
    worker.once('message', (message) => {
      worker.off('exit', onExit).off('error', reject);
      resolve(message as FontWorkerAnswer);
    });
    worker.send(job, (error) => {
      if (error !== null) reject(error);
    });
  });
  if ('results' in answer) return answer.results;
  throw revive(answer);
}

/** By the system, when memory is short, or by somebody. */
function workerKilled(signal: string): EnvironmentError {
  return new EnvironmentError(
    'font-worker-died',
    `a font worker ended with ${signal} before its work was done`,
    'run the command again; if it happens again, free some memory',
  );
}

/** An error loses its class on the way between processes. */
function revive({ error, environment }: Exclude<FontWorkerAnswer, { results: unknown }>): Error {
  if (environment === undefined) return error;
  return new EnvironmentError(environment.code, error.message, environment.hint, error.cause);
}
