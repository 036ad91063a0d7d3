/** The errors of a browser, or of one of its pages, that was there and is gone or does not answer any more. */
import { EnvironmentError } from '../../model/problems/environment-error.js';

const HINT =
  'run the command again; if it happens again, free some memory or name another browser with --browser';

/** @param cause what was noticed first, where it was not the end itself */
export function browserDied(cause?: unknown): EnvironmentError {
  return new EnvironmentError('browser-died', 'the browser ended before its work was done', HINT, cause);
}

/** @param cause says which answer did not come. */
export function browserHangs(timeoutMs: number, cause: unknown): EnvironmentError {
  const message = `the browser gave no answer within ${timeoutMs / 1000} seconds`;
  return new EnvironmentError('browser-died', message, HINT, cause);
}
