/** A cache in, the same without what was not used for longest out: a browser stays as long as somebody uses it. */
import type { Dirent } from 'node:fs';
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limited } from '../../async/limited.js';
import { existingCache } from './content-cache.js';

/** What is kept by content, each part in a folder of its own. */
export const CACHE_PARTS = ['code', 'fonts', 'pictures', 'results', 'themes'] as const;

export type CachePartName = (typeof CACHE_PARTS)[number];

/** What a cache may hold of all parts together, unless somebody says otherwise. */
export const DEFAULT_LIMIT = 2 * 2 ** 30;

const DAY_MS = 24 * 60 * 60 * 1000;
const MARK = '.pruned';
const BROWSER = /^chromium-[\d.]+$/;
/** One that no run has started for so long belongs to a version that nobody has any more. */
const UNUSED_BROWSER_MS = 90 * DAY_MS;
/** Files that are looked at at a time: Node has four threads for all disks, and others wait for one. */
const LOOKED_AT = 2;

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
  const look = limited(LOOKED_AT);
  const entries = (await Promise.all(CACHE_PARTS.map((part) => entriesOf(folder, part, look)))).flat();
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
  await pruneBrowsers(folder, now);
}

/** Browsers that nobody has started for a long time, as those of versions before. @returns how many were removed */
export async function pruneBrowsers(folder: string, now: number = Date.now()): Promise<number> {
  const place = await existingCache(folder);
  const names = place === undefined ? [] : await readdir(place).catch(() => []);
  const unused = await Promise.all(
    names
      .filter((name) => BROWSER.test(name))
      .map(async (name) => {
        const path = join(folder, name);
        const stats = await stat(path).catch(() => undefined);
        return stats !== undefined && now - stats.mtimeMs > UNUSED_BROWSER_MS ? [path] : [];
      }),
  );
  const paths = unused.flat();
  for (const path of paths) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  return paths.length;
}

type Look = <T>(work: () => Promise<T>) => Promise<T>;

async function entriesOf(folder: string, part: string, look: Look): Promise<readonly Entry[]> {
  const place = await existingCache(join(folder, part));
  if (place === undefined) return [];
  const inside = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  const entries = await Promise.all(
    inside
      .filter((entry) => isEntry(entry, part, place))
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return look(async () => {
          const stats = await stat(path).catch(() => undefined);
          if (stats === undefined) return [];
          // Whoever reads one of ours sets its time; of Node's own the system may know when it was read.
          const used = parentPath === place ? stats.mtimeMs : Math.max(stats.mtimeMs, stats.atimeMs);
          return [{ part, path, bytes: stats.size, used }];
        });
      }),
  );
  return entries.flat();
}

/** Ours lie directly in a part; what Node keeps of compiled code, in folders of its versions. */
function isEntry(entry: Dirent, part: string, place: string): boolean {
  if (!entry.isFile()) return false;
  return entry.parentPath === place ? entry.name.endsWith('.cached') : part === 'code';
}
