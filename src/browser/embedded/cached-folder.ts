/**
 * A folder that is made once and then found again: whole or not there, trusted, and made anew when anything in it
 * has changed. Two processes that make it at once both end with a good one.
 */
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { modesOfCache } from '../../write/cache/cache-modes.js';
import { makeFolder } from '../../write/folders/make-folder.js';
import { removeLeft } from '../../write/folders/litter.js';
import { OWNER, ownerName } from '../../write/folders/owner.js';
import { isWhole, sealFolder, type Digests } from './cache-manifest.js';

/** Writes the contents into the empty folder it is given. */
export type Fill = (target: string) => Promise<Digests>;

/** @param folder where it shall stand; its parents are made as needed. */
export async function cachedFolder(folder: string, fill: Fill): Promise<string> {
  // Also beside a whole one: what a killed process left is 200 MB that nobody would ever clear away.
  await removeLeft(dirname(folder), (name) => isHalfMade(name, folder));
  if (await isWhole(folder)) return folder;
  await makeFolder(dirname(folder), modesOfCache().folder);
  const made = await mkdtemp(`${folder}.${ownerName()}-`);
  try {
    await sealFolder(made, await fill(made));
    await putInPlace(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return folder;
}

/** `rename` onto a folder with files in it fails: then another process was first, or what stands there is bad. */
async function putInPlace(made: string, folder: string): Promise<void> {
  try {
    await rename(made, folder);
  } catch (error) {
    if (await isWhole(folder)) return;
    await removeFolder(folder);
    await rename(made, folder).catch(async () => {
      if (!(await isWhole(folder))) throw error;
    });
  }
}

/** Out of the way at once, and then away: nobody finds half of it. */
export async function removeFolder(folder: string): Promise<void> {
  const old = await mkdtemp(`${folder}.${ownerName()}-`);
  await rename(folder, join(old, 'old')).catch(() => undefined);
  await rm(old, { recursive: true, force: true });
}

/** Of this folder, or of one for another version that bears its owner's name. */
function isHalfMade(name: string, folder: string): boolean {
  return name.startsWith(`${basename(folder)}.`) || OWNER.test(name);
}
