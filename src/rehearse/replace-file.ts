/** A path and its new content in, the file out: either whole or as it was. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EnvironmentError } from '../model/environment-error.js';

/**
 * Writes beside the file and renames: a full disk or an interruption leaves the old one. A symbolic link goes
 * on leading to the file it leads to, and permissions stay.
 *
 * @throws EnvironmentError `file-unwritable`
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, content, { flag: 'wx' });
    const before = await stat(target).catch(() => undefined);
    if (before !== undefined) await chmod(temporary, before.mode & 0o7777);
    await rename(temporary, target);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = 'check that the folder may be written to and that the disk has room';
    throw new EnvironmentError('file-unwritable', `cannot write ${path}: ${reason}`, hint, cause);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
