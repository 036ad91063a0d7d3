/** A folder in, what killed runs left in it removed: this user's own, and only where its owner is gone. */
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OWNER, ownerState } from './owner.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether whoever made it is gone: its owner, as its name tells, has ended; or nobody can say, and it is a day old.
 *
 * @param name with the owner in it, if there is one
 */
export async function isLeft(path: string, name: string, now: number = Date.now()): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  const user = process.getuid?.();
  if (stats === undefined || (user !== undefined && stats.uid !== user)) return false;
  const [owner] = OWNER.exec(name) ?? [];
  const state = owner === undefined ? 'unknown' : ownerState(owner);
  return state === 'unknown' ? now - stats.mtimeMs > DAY_MS : state === 'gone';
}

/**
 * Names of files and folders directly in `folder` that are left and that `isOurs` takes for ours; none where the
 * folder cannot be read.
 */
export async function leftIn(folder: string, isOurs: (name: string) => boolean): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isOurs);
  const left = await Promise.all(names.map((name) => isLeft(join(folder, name), name)));
  return names.filter((_, index) => left[index]);
}

/** What cannot be removed stays: it is in nobody's way. */
export async function removeLeft(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  const names = await leftIn(folder, isOurs);
  await Promise.all(
    names.map((name) =>
      rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined),
    ),
  );
}
