/** What runs that were killed left beside the outlines' folders: their browsers' folders, what is half-written in the cache. */
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../environment.js';
import { leftIn, removeLeft } from '../../write/folders/litter.js';
import { CACHE_PARTS, pruneDaily } from '../../write/cache/prune-cache.js';
import { OWNER } from '../../write/folders/owner.js';

/** Never fails: what cannot be removed stays. Unpacked browsers are looked after where they are unpacked. */
export async function tidyUp({ cacheFolder }: Environment): Promise<void> {
  await Promise.all([
    removeLeft(tmpdir(), (name) => name.startsWith('pullquote-') && OWNER.test(name)),
    pruneDaily(cacheFolder),
    ...CACHE_PARTS.map((part) => removeLeft(join(cacheFolder, part), (name) => name.endsWith('.tmp'))),
    removeNameless(tmpdir()),
  ]);
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
