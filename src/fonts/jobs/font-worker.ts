/** A child process: font jobs come in, finished fonts or the error go out. An entry of the bundle of its own. */
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { runFontJob, type FontJob, type FontResult } from './font-job.js';

export type FontWorkerAnswer =
  | { readonly results: readonly FontResult[] }
  | { readonly error: Error; readonly environment?: { readonly code: string; readonly hint: string } };

process.on('message', (job) => void answer(job as FontJob));

async function answer(job: FontJob): Promise<void> {
  const result = await runFontJob(job).then((results) => ({ results }), toAnswer);
  // Whoever asked may be gone by now. Nobody is left to be told, and the closed channel ends this process.
  process.send?.(result, undefined, undefined, () => undefined);
}

function toAnswer(thrown: unknown): FontWorkerAnswer {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (!(error instanceof EnvironmentError)) return { error };
  return { error, environment: { code: error.code, hint: error.hint } };
}
