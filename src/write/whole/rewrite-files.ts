/** New contents of an author's files in, the files out: as they were read until this moment, or untouched. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { digestOfFile } from './digest.js';
import { writeTogether, type NewFile } from './write-together.js';

export interface Rewrite {
  /** Absolute. */
  readonly path: string;
  /** As messages print it. */
  readonly shown: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

interface Placed extends Rewrite {
  /** Where a symbolic link leads. */
  readonly target: string;
}

/**
 * Those of a folder together, or none. Links go on leading where they led, and permissions stay.
 *
 * @throws EnvironmentError `file-changed` or `file-unwritable`
 */
export async function rewriteFiles(files: readonly Rewrite[]): Promise<void> {
  const placed = await Promise.all(
    files.map(async (file) => ({ ...file, target: await realpath(file.path).catch(() => file.path) })),
  );
  // Before the first is written: those in other folders would not be taken back.
  await Promise.all(placed.map(newFile));
  for (const folder of new Set(placed.map(({ target }) => dirname(target)))) {
    const inFolder = placed.filter(({ target }) => dirname(target) === folder);
    try {
      await writeTogether(folder, () => Promise.all(inFolder.map(newFile)));
    } catch (cause) {
      if (cause instanceof EnvironmentError) throw cause;
      throw unwritable(inFolder.map(({ shown }) => shown).join(', '), cause);
    }
  }
}

async function newFile({ target, shown, before, after }: Placed): Promise<NewFile> {
  const [stands, stats, digest] = await Promise.all([
    readFile(target).catch(() => undefined),
    stat(target).catch(() => undefined),
    digestOfFile(target),
  ]);
  if (stands === undefined || stats === undefined || digest === undefined || !stands.equals(before))
    throw new EnvironmentError(
      'file-changed',
      `${shown} was changed meanwhile, and is left as it is`,
      'run the command again',
    );
  // Its folder may let it be replaced all the same: its owner does not want it to be.
  if ((stats.mode & 0o200) === 0) throw unwritable(shown);
  return { name: basename(target), bytes: after, before: digest, setAside: false, mode: stats.mode & 0o7777 };
}

function unwritable(shown: string, cause?: unknown): EnvironmentError {
  const reason = cause instanceof Error ? cause.message : 'it is read-only';
  const hint = 'allow writing to the file and its folder, and make sure that the disk has room';
  return new EnvironmentError('file-unwritable', `cannot write ${shown}: ${reason}`, hint, cause);
}
