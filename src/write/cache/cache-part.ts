/** A folder of a cache, and the same of one that is only read, in; what is kept in them by key out. */
import { dirname, join } from 'node:path';
import { held } from '../../async/held.js';
import { cacheCare, NOT_USED, type CacheCare } from './cache-care.js';
import { openFolder, readableFolder, readEntry, writeEntry } from './content-cache.js';
import type { CachePartName } from './prune-cache.js';

export interface CachePart {
  /** @returns undefined when there is no such entry, or not a whole one, or the cache is of no use */
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, bytes: Uint8Array): Promise<void>;
}

export interface PartPlaces {
  /** Absolute; made when absent, for its owner alone. */
  readonly folder: string;
  /** Asked where the other has nothing; nothing in it is written, removed or touched. */
  readonly readOnly?: string | undefined;
}

/** The caches of a run. */
export interface CacheOfRun {
  readonly cacheFolder: string;
  readonly readOnlyCache?: string | undefined;
  readonly cacheCare?: CacheCare | undefined;
  readonly cacheNotice?: string | undefined;
  log(line: string): void;
}

/** Once a run, whatever of the cache it uses first. */
export function sayCacheNotice({ cacheNotice, cacheCare: care, log }: Omit<CacheOfRun, 'cacheFolder'>): void {
  if (cacheNotice === undefined) return;
  if (care === undefined) log(`warning: ${cacheNotice}`);
  else care.warn(cacheNotice, cacheNotice);
}

export function partOf(
  { cacheFolder, readOnlyCache, cacheCare: care, log }: CacheOfRun,
  part: CachePartName,
): CachePart {
  const places = {
    folder: join(cacheFolder, part),
    readOnly: readOnlyCache === undefined ? undefined : join(readOnlyCache, part),
  };
  return cachePart(places, care ?? cacheCare(log));
}

const AGAIN_NOW = 'what it has is made again';
const AGAIN_LATER = 'what is made now is made again by the next run';
const UNUSABLE = {
  'no-folder': 'is no folder',
  untrusted: 'belongs to another user, or others may write to it',
} as const;

/** Nothing is asked of a disk before the first entry is. */
export function cachePart(
  { folder, readOnly }: PartPlaces,
  care: CacheCare = cacheCare(() => undefined),
): CachePart {
  const opened: Partial<Record<'writable' | 'own' | 'filled', Promise<string | undefined>>> = {};
  const open = async (place: string, find: typeof openFolder): Promise<string | undefined> => {
    const cache = dirname(place);
    const found = await care.ask(cache, NOT_USED, () => find(place));
    if (found === 'untrusted' || found === 'no-folder')
      care.warn(cache, `the folder ${place} of the cache ${UNUSABLE[found]}: ${NOT_USED}`);
    return found === 'open' ? place : undefined;
  };
  /** Made where there is none. */
  const writable = (): Promise<string | undefined> =>
    (opened.own = opened.writable ??= held(open(folder, openFolder)));
  const own = (): Promise<string | undefined> =>
    readOnly === undefined ? writable() : (opened.own ??= held(open(folder, readableFolder)));
  const filled = async (): Promise<string | undefined> =>
    readOnly === undefined ? undefined : (opened.filled ??= held(open(readOnly, readableFolder)));
  const entry = async (
    place: string | undefined,
    key: string,
    notesUse: boolean,
  ): Promise<Buffer | undefined> =>
    place === undefined
      ? undefined
      : care.ask(dirname(place), AGAIN_NOW, () => readEntry(place, key, { notesUse }));
  return {
    // Its own first: what has changed since the other was filled is kept there.
    async read(key) {
      return (await entry(await own(), key, true)) ?? (await entry(await filled(), key, false));
    },
    async write(key, bytes) {
      const place = await writable();
      if (place !== undefined)
        await care.ask(dirname(place), AGAIN_LATER, () => writeEntry(place, key, bytes));
    },
  };
}
