/** The errors of a browser, or of one of its pages, that was there and is gone or does not answer any more. */
import { EnvironmentError } from '../model/environment-error.js';

const HINT =
  'run the command again; if it happens again, free some memory or name another browser with --browser';

export function browserDied(): EnvironmentError {
  return new EnvironmentError('browser-died', 'the browser ended before its work was done', HINT);
}

/** @param cause says which answer did not come. */
export function browserHangs(timeoutMs: number, cause: unknown): EnvironmentError {
  const message = `the browser gave no answer within ${timeoutMs / 1000} seconds`;
  return new EnvironmentError('browser-died', message, HINT, cause);
}
