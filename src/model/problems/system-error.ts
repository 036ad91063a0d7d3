/** What the operating system refused in, an environment error that says so out; anything else is a bug of ours. */
import type { EnvironmentCode } from './environment-codes.js';
import { EnvironmentError } from './environment-error.js';

/** What Node adds to an error of the system. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

const PERMISSIONS = 'check the permissions of the file and of the folders above it';
const DESCRIPTORS = 'allow more open files with `ulimit -n 1024`, and try again';
const ROOM = 'make room on the disk, and try again';
const DISK = 'check that the disk is whole and connected, and try again';
const MEMORY = 'end other programs, and try again';

/** What no input can be blamed for. `ENOENT` and its like are not here: whether a file must be there, only its reader knows. */
const HINTS: Readonly<Record<string, string>> = {
  EACCES: PERMISSIONS,
  EPERM: PERMISSIONS,
  EISDIR: 'move the folder away that stands where a file should be',
  EROFS: 'write to a disk that is not read-only',
  EMFILE: DESCRIPTORS,
  ENFILE: DESCRIPTORS,
  ENOSPC: ROOM,
  EDQUOT: ROOM,
  EIO: DISK,
  ENXIO: DISK,
  ENODEV: DISK,
  ESTALE: DISK,
  ETIMEDOUT: DISK,
  EBUSY: 'close the program that uses it, and try again',
  ETXTBSY: 'close the program that uses it, and try again',
  ENOMEM: MEMORY,
  EAGAIN: MEMORY,
};

/**
 * Looks through an error and its causes.
 *
 * @param code of the error that is made, e.g. `file-unreadable`
 * @returns an environment error as it is; nothing for what the system has no part in
 */
export function environmentErrorOf(
  error: unknown,
  code: EnvironmentCode = 'system',
): EnvironmentError | undefined {
  if (error instanceof EnvironmentError) return error;
  if (!(error instanceof Error)) return undefined;
  const hint = isSystemError(error) ? HINTS[error.code] : undefined;
  if (hint === undefined) return environmentErrorOf(error.cause, code);
  return new EnvironmentError(code, systemMessage(error as SystemError), hint, error);
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}

/** `EACCES: permission denied, open '/a/b'` as a sentence. @param shown the path as the user knows it */
export function systemMessage(error: SystemError, shown = error.path): string {
  const { syscall } = error;
  const reason = systemReason(error);
  return shown === undefined
    ? `${syscall} failed: ${reason}`
    : `cannot ${VERBS[syscall] ?? 'use'} ${shown}: ${reason}`;
}

/** `EACCES: permission denied, open '/a/b'` as `permission denied`. */
export function systemReason({ message }: SystemError): string {
  return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
}

const VERBS: Readonly<Record<string, string>> = {
  open: 'open',
  read: 'read',
  scandir: 'read the folder',
  stat: 'look at',
  lstat: 'look at',
  realpath: 'look at',
  mkdir: 'make the folder',
  mkdtemp: 'make a folder at',
  write: 'write to',
  rename: 'rename',
};
