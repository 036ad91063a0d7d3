/** What runs that were killed left beside the outlines' folders: their browsers' folders, what is half-written in the cache. */
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answeredWithin } from '../../async/answered-within.js';
import type { Environment } from '../../environment.js';
import { leftIn, removeLeft } from '../../write/folders/litter.js';
import { ANSWER_MS } from '../../write/cache/cache-care.js';
import { CACHE_PARTS, pruneDaily } from '../../write/cache/prune-cache.js';
import { OWNER } from '../../write/folders/owner.js';

/** Never fails, and never keeps a run waiting for a disk that is silent: what cannot be removed stays. */
export async function tidyUp({ cacheFolder }: Environment): Promise<void> {
  await Promise.all([
    removeLeft(tmpdir(), (name) => name.startsWith('pullquote-') && OWNER.test(name)),
    answeredWithin(ANSWER_MS, () => tidyCache(cacheFolder)),
    removeNameless(tmpdir()),
  ]);
}

/** One part after the other: the threads that Node has for disks are needed by others. */
async function tidyCache(folder: string): Promise<void> {
  await pruneDaily(folder);
  for (const part of CACHE_PARTS) await removeLeft(join(folder, part), (name) => name.endsWith('.tmp'));
}

/** Of before folders bore their owner's name. The name alone could be a person's own: what lies in it must be ours. */
async function removeNameless(folder: string): Promise<void> {
  const names = await leftIn(folder, (name) => /^pullquote-\w{6}$/.test(name));
  const ours = await Promise.all(
    names.map(async (name) => {
      const inside: readonly string[] = await readdir(join(folder, name)).catch(() => []);
      return inside.includes('fonts') && inside.includes('profile') ? [name] : [];
    }),
  );
  const known = ours.flat();
  await removeLeft(folder, (name) => known.includes(name));
}
