/** In a worker process: requests come in, what the work gives or throws goes out. */
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { WorkerMessage } from './worker-process.js';

export function answerRequests(work: (request: unknown) => Promise<unknown>): void {
  process.on('message', (request) => {
    void work(request).then(
      (value) => tell({ value }),
      (error: unknown) => tell(failureOf(error)),
    );
  });
  // eslint-disable-next-line no-restricted-syntax -- nobody is left to work for, and what was begun is put away on exit
  process.once('disconnect', () => process.exit());
}

/** Says a line to whoever started this process. */
export function sayLine(line: string): void {
  tell({ line });
}

function tell(message: WorkerMessage): void {
  process.send?.(message, undefined, undefined, () => undefined);
}

function failureOf(thrown: unknown): WorkerMessage {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (!(error instanceof EnvironmentError)) return { error };
  return { error, environment: { code: error.code, hint: error.hint } };
}
