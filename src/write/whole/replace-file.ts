/** A path and its new content in, the file out: either whole or as it was. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { digestOfFile } from './digest.js';
import { writeTogether } from './write-together.js';

export interface ReplaceOptions {
  /** Permissions of a new file; the user's usual ones if absent. */
  readonly mode?: number | undefined;
  /** The old content may be a person's: it is kept beside the new one. */
  readonly setAside?: boolean | undefined;
}

/**
 * For files that only we write, and for an author's whose content the new one has. A symbolic link goes on leading to
 * the file it leads to, and permissions stay.
 *
 * @returns where the old file was set aside to, if it was asked for and there was one
 * @throws EnvironmentError `file-unwritable`
 */
export async function replaceFile(
  path: string,
  content: string,
  { mode, setAside = false }: ReplaceOptions = {},
): Promise<string | undefined> {
  const target = await realpath(path).catch(() => path);
  const name = basename(target);
  try {
    const aside = await writeTogether(dirname(target), async () => {
      const stats = await stat(target).catch(() => undefined);
      const before = (await digestOfFile(target)) ?? null;
      const kept = stats === undefined ? mode : stats.mode & 0o7777;
      return [
        { name, bytes: Buffer.from(content), before, setAside: setAside && before !== null, mode: kept },
      ];
    });
    return aside.get(name);
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = 'check that the folder may be written to and that the disk has room';
    throw new EnvironmentError('file-unwritable', `cannot write ${path}: ${reason}`, hint, cause);
  }
}
