/** A cache of a test's own, but for fonts and themes: what is cut and packed there is the same for every test. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from '../browser/helpers.js';

/** @returns the cache's folder, below the one given */
export async function ownCache(folder: string): Promise<string> {
  const cache = join(folder, 'cache');
  await mkdir(cache);
  // Pruned today: the parts that are shared are looked through once, not by every test.
  await writeFile(join(cache, '.pruned'), '');
  for (const part of ['fonts', 'themes']) {
    await mkdir(join(CACHE, part), { recursive: true });
    await symlink(join(CACHE, part), join(cache, part));
  }
  return cache;
}
