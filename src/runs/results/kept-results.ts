/**
 * What came of work, kept by what it was made from, in two levels as compilers' caches do it: a key of all that is known
 * beforehand leads to the lists of what was read then, and the list that still holds leads to the result.
 */
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../../read/author-disk.js';
import type { Observation } from '../../read/recorded-reads.js';
import { openCache, readCached, writeCached } from '../../write/cache/content-cache.js';
import { fromPortable, toPortable, type DiskToday, type Roots } from './still-current.js';

/** One way that the work went: other contents of what it reads are another one. */
interface Variant {
  readonly seen: readonly Observation[];
  /** Key of the result. */
  readonly result: string;
}

/** More than these of one outline, and the oldest goes. */
const MOST_VARIANTS = 8;

export interface KeptResults {
  /** @returns the result of work whose reads would answer the same today */
  find(key: string): Promise<unknown>;
  keep(key: string, seen: readonly Observation[], result: unknown): Promise<void>;
  /** A value that is kept by its key alone. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Bytes by the digest that `keepBytes` gave. */
  bytes(digest: string): Promise<Buffer | undefined>;
  keepBytes(bytes: Uint8Array): Promise<string>;
}

/**
 * @param folder absolute; made when absent, for its owner alone
 * @returns undefined where there can be no such folder
 */
export async function openKeptResults(
  folder: string,
  disk: DiskToday,
  roots: Roots,
): Promise<KeptResults | undefined> {
  const place = await openCache(folder);
  if (place === undefined) return undefined;
  const variantsOf = async (key: string): Promise<readonly Variant[]> =>
    ((await read(place, key)) as readonly Variant[] | undefined) ?? [];
  const keepVariant = async (key: string, variant: Variant, others: readonly Variant[]): Promise<void> => {
    const kept = [variant, ...others.filter(({ result }) => result !== variant.result)];
    await writeCached(place, key, serialize(kept.slice(0, MOST_VARIANTS)));
  };
  return {
    async find(key) {
      const variants = await variantsOf(key);
      for (const { seen, result } of variants) {
        const today = await disk.compare(fromPortable(seen, roots));
        if (!today.isCurrent) continue;
        const value = valueOf(await contentOf(place, result));
        if (value === undefined) continue;
        const variant = { seen: toPortable(today.seen, roots), result };
        if (!today.isFresh) await keepVariant(key, variant, variants);
        return value;
      }
      return undefined;
    },
    async keep(key, seen, value) {
      const bytes = serialize(value);
      const result = digestOf(bytes);
      await writeCached(place, result, bytes);
      const variant = { seen: toPortable(seen, roots), result };
      await keepVariant(key, variant, await variantsOf(key));
    },
    read: (key) => read(place, key),
    write: (key, value) => writeCached(place, key, serialize(value)),
    bytes: (digest) => contentOf(place, digest),
    async keepBytes(bytes) {
      const digest = digestOf(bytes);
      await writeCached(place, digest, bytes);
      return digest;
    },
  };
}

async function read(place: string, key: string): Promise<unknown> {
  return valueOf(await readCached(place, key));
}

/** What is whole may still be another entry, where somebody copied files under wrong names. */
async function contentOf(place: string, digest: string): Promise<Buffer | undefined> {
  const bytes = await readCached(place, digest);
  return bytes && digestOf(bytes) === digest ? bytes : undefined;
}

/** An entry that cannot be read is none. */
function valueOf(bytes: Buffer | undefined): unknown {
  try {
    return bytes && deserialize(bytes);
  } catch {
    return undefined;
  }
}
