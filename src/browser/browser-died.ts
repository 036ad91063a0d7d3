/** The error of a browser, or of one of its pages, that was there and is gone. */
import { EnvironmentError } from '../model/environment-error.js';

/** @param cause what was seen of the death, if anything. */
export function browserDied(cause?: unknown): EnvironmentError {
  return new EnvironmentError(
    'browser-died',
    'The browser ended before its work was done',
    'Run the command again; if it happens again, free some memory or name another browser with --browser',
    cause,
  );
}
