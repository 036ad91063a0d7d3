/** The error of a file that could not be read in; nothing out if there is no such file, an environment error otherwise. */
import { EnvironmentError } from '../model/problems/environment-error.js';
import { environmentErrorOf, isSystemError, systemMessage } from '../model/problems/system-error.js';

/** Nothing lies at the path, or no file: the author's to mend, and said as a problem. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/**
 * For `catch`: `readFile(path).catch(absent('sources/talk.txt'))`.
 *
 * @param shown the path as the user knows it
 * @returns what throws EnvironmentError `file-unreadable` for all that the system did, and a bug as it is
 */
export function absent(shown: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code))) return undefined;
    return unreadable(shown)(error);
  };
}

/** The same for a file that was found already: that it is gone again is the system's doing, too. */
export function unreadable(shown: string): (error: unknown) => never {
  return (error) => {
    if (!isSystemError(error)) throw error;
    const hint = environmentErrorOf(error)?.hint ?? 'check the disk that it lies on';
    throw new EnvironmentError('file-unreadable', systemMessage(error, shown), hint, error);
  };
}
