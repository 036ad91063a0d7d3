/** A cache in, the same without what was not used for longest out: an unpacked browser stays. */
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { existingCache } from './content-cache.js';

/** What is kept by content, each part in a folder of its own. */
export const CACHE_PARTS = ['code', 'fonts', 'pictures', 'results', 'themes'] as const;

export type CachePartName = (typeof CACHE_PARTS)[number];

/** What a cache may hold of all parts together, unless somebody says otherwise. */
export const DEFAULT_LIMIT = 2 * 2 ** 30;

const DAY_MS = 24 * 60 * 60 * 1000;
const MARK = '.pruned';

export interface PrunedCache {
  /** Bytes of what stays, by part. */
  readonly kept: ReadonlyMap<string, number>;
  /** How many entries were removed, and their bytes. */
  readonly removed: number;
  readonly removedBytes: number;
}

interface Entry {
  readonly part: string;
  readonly path: string;
  readonly bytes: number;
  readonly used: number;
}

/** Another run may read, or remove, the same entries meanwhile: one that is gone is made again. @param limit in bytes */
export async function pruneCache(folder: string, limit: number): Promise<PrunedCache> {
  const entries = (await Promise.all(CACHE_PARTS.map((part) => entriesOf(folder, part)))).flat();
  const newestFirst = entries.toSorted((a, b) => b.used - a.used);
  const kept = new Map<string, number>(CACHE_PARTS.map((part) => [part, 0]));
  const old: Entry[] = [];
  let sum = 0;
  for (const entry of newestFirst) {
    sum += entry.bytes;
    if (sum > limit) old.push(entry);
    else kept.set(entry.part, (kept.get(entry.part) ?? 0) + entry.bytes);
  }
  await Promise.all(old.map(({ path }) => rm(path, { force: true }).catch(() => undefined)));
  const removedBytes = old.reduce((bytes, entry) => bytes + entry.bytes, 0);
  return { kept, removed: old.length, removedBytes };
}

/** Once a day, whichever run comes first. */
export async function pruneDaily(folder: string, now: number = Date.now()): Promise<void> {
  const mark = join(folder, MARK);
  const last = await stat(mark).catch(() => undefined);
  if (last !== undefined && now - last.mtimeMs < DAY_MS) return;
  try {
    await writeFile(mark, '', { flag: 'a' });
    await utimes(mark, new Date(now), new Date(now));
  } catch {
    // A cache that cannot be written to is somebody else's to prune.
    return;
  }
  await pruneCache(folder, DEFAULT_LIMIT);
}

async function entriesOf(folder: string, part: string): Promise<readonly Entry[]> {
  const place = await existingCache(join(folder, part));
  const names = place === undefined ? [] : await readdir(place).catch(() => []);
  const entries = await Promise.all(
    names
      .filter((name) => name.endsWith('.cached'))
      .map(async (name) => {
        const path = join(folder, part, name);
        const stats = await stat(path).catch(() => undefined);
        return stats === undefined ? [] : [{ part, path, bytes: stats.size, used: stats.mtimeMs }];
      }),
  );
  return entries.flat();
}
