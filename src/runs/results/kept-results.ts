/**
 * What came of work, kept by what it was made from, in two levels as compilers' caches do it: a key of all that is known
 * beforehand leads to the lists of what was read then, and the list that still holds leads to the result.
 */
import { deserialize, serialize } from 'node:v8';
import { digestOf } from '../../read/author-disk.js';
import type { Observation } from '../../read/recorded-reads.js';
import type { CachePart } from '../../write/cache/cache-part.js';
import type { GatheredPart } from '../../write/cache/gathered-part.js';
import { fromPortable, isForPlace, toPortable, type DiskToday, type Roots } from './still-current.js';

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
  /** As it is now, where `read` gave what was gathered before; undefined where that is the same. */
  readAnew(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Once all is found: the next run like this one finds it faster. */
  gather(): Promise<void>;
  /** Bytes by the digest that `keepBytes` gave. */
  bytes(digest: string): Promise<Buffer | undefined>;
  keepBytes(bytes: Uint8Array): Promise<string>;
}

/**
 * @param cache for bytes, which may be many
 * @param gathered of the same, for what is small and asked for in each run
 */
export function openKeptResults(
  { cache, gathered }: { readonly cache: CachePart; readonly gathered: GatheredPart },
  disk: DiskToday,
  roots: Roots,
): KeptResults {
  const keepVariant = async (key: string, variant: Variant): Promise<void> => {
    const others = variantsIn(await cache.read(key));
    const kept = [variant, ...others.filter(({ result }) => result !== variant.result)];
    await gathered.write(key, serialize(kept.slice(0, MOST_VARIANTS)));
  };
  const currentAmong = async (key: string, variants: readonly Variant[]): Promise<unknown> => {
    for (const { seen, result } of variants.filter((one) => isForPlace(one.seen, roots))) {
      const today = await disk.compare(fromPortable(seen, roots));
      if (!today.isCurrent) continue;
      const value = valueOf(await gathered.read(result));
      if (value === undefined) continue;
      if (!today.isFresh) await keepVariant(key, { seen: toPortable(today.seen, roots), result });
      return value;
    }
    return undefined;
  };
  return {
    async find(key) {
      const found = await currentAmong(key, variantsIn(await gathered.read(key)));
      return found ?? currentAmong(key, variantsIn(await gathered.readAnew(key)));
    },
    async keep(key, seen, value) {
      const bytes = serialize(value);
      const result = digestOf(bytes);
      await gathered.write(result, bytes);
      await keepVariant(key, { seen: toPortable(seen, roots), result });
    },
    read: async (key) => valueOf(await gathered.read(key)),
    readAnew: async (key) => valueOf(await gathered.readAnew(key)),
    write: (key, value) => gathered.write(key, serialize(value)),
    gather: () => gathered.gather(),
    bytes: (digest) => cache.read(digest),
    async keepBytes(bytes) {
      const digest = digestOf(bytes);
      await cache.write(digest, bytes);
      return digest;
    },
  };
}

function variantsIn(bytes: Buffer | undefined): readonly Variant[] {
  return (valueOf(bytes) as readonly Variant[] | undefined) ?? [];
}

/** An entry that cannot be read is none. */
function valueOf(bytes: Buffer | undefined): unknown {
  try {
    return bytes && deserialize(bytes);
  } catch {
    return undefined;
  }
}
