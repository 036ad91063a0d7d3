/**
 * What came of work, kept by what it was made from, in two levels as compilers' caches do it: a key of all that is known
 * beforehand leads to the lists of what was read then, and the list that still holds leads to the result.
 */
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../../read/author-disk.js';
import type { Observation } from '../../read/recorded-reads.js';
import type { CachePart } from '../../write/cache/cache-part.js';
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

export function openKeptResults(cache: CachePart, disk: DiskToday, roots: Roots): KeptResults {
  const variantsOf = async (key: string): Promise<readonly Variant[]> =>
    ((await read(cache, key)) as readonly Variant[] | undefined) ?? [];
  const keepVariant = async (key: string, variant: Variant, others: readonly Variant[]): Promise<void> => {
    const kept = [variant, ...others.filter(({ result }) => result !== variant.result)];
    await cache.write(key, serialize(kept.slice(0, MOST_VARIANTS)));
  };
  return {
    async find(key) {
      const variants = await variantsOf(key);
      for (const { seen, result } of variants) {
        const today = await disk.compare(fromPortable(seen, roots));
        if (!today.isCurrent) continue;
        const value = await read(cache, result);
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
      await cache.write(result, bytes);
      const variant = { seen: toPortable(seen, roots), result };
      await keepVariant(key, variant, await variantsOf(key));
    },
    read: (key) => read(cache, key),
    write: (key, value) => cache.write(key, serialize(value)),
    bytes: (digest) => cache.read(digest),
    async keepBytes(bytes) {
      const digest = digestOf(bytes);
      await cache.write(digest, bytes);
      return digest;
    },
  };
}

async function read(cache: CachePart, key: string): Promise<unknown> {
  return valueOf(await cache.read(key));
}

/** An entry that cannot be read is none. */
function valueOf(bytes: Buffer | undefined): unknown {
  try {
    return bytes && deserialize(bytes);
  } catch {
    return undefined;
  }
}
