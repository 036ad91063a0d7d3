/**
 * Entries that a run reads of a cache in, the same gathered in one entry for the next run of its kind out: it opens that
 * one instead of some hundred. An entry may have changed since: whoever finds it of no use asks for it anew.
 */
import { deserialize, serialize } from 'node:v8';
import { held } from '../../async/held.js';
import type { CachePart } from './cache-part.js';

export interface GatheredPart extends CachePart {
  /** @returns what the entry is now, where `read` gave what was gathered before; undefined where that is the same */
  readAnew(key: string): Promise<Buffer | undefined>;
  /** Once everything is read. */
  gather(): Promise<void>;
}

interface Gathered {
  /** When the entries were last read one by one, in milliseconds. */
  readonly since: number;
  readonly entries: ReadonlyMap<string, Buffer>;
}

/** In bytes of all entries: what is more is read one by one. */
const MOST = 2 ** 25;
/** Entries that are only read here would look as if nobody used them, and be removed first. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** @param key of the entry that all are gathered in; where there is none, each is read by itself */
export function gatheredPart(
  cache: CachePart,
  key: string | undefined,
  now: () => number = Date.now,
): GatheredPart {
  const opened: { before?: Promise<Gathered | undefined> } = {};
  const used = new Map<string, Buffer>();
  const before = (): Promise<Gathered | undefined> => (opened.before ??= held(readBefore()));

  async function readBefore(): Promise<Gathered | undefined> {
    const gathered = key === undefined ? undefined : gatheredIn(await cache.read(key));
    return gathered !== undefined && Math.abs(now() - gathered.since) < DAY_MS ? gathered : undefined;
  }

  async function readOne(entryKey: string): Promise<Buffer | undefined> {
    const bytes = await cache.read(entryKey);
    if (bytes !== undefined) used.set(entryKey, bytes);
    return bytes;
  }

  return {
    async read(entryKey) {
      const bytes = (await before())?.entries.get(entryKey);
      if (bytes === undefined) return readOne(entryKey);
      used.set(entryKey, bytes);
      return bytes;
    },
    async readAnew(entryKey) {
      return (await before())?.entries.has(entryKey) === true ? readOne(entryKey) : undefined;
    },
    async write(entryKey, bytes) {
      // Who keeps many things has no use for them all in memory: the next run reads it, and gathers it then.
      used.delete(entryKey);
      await cache.write(entryKey, bytes);
    },
    async gather() {
      const gathered = await before();
      if (key === undefined || isSame(used, gathered?.entries)) return;
      if ([...used.values()].reduce((sum, { length }) => sum + length, 0) > MOST) return;
      const next: Gathered = { since: gathered?.since ?? now(), entries: used };
      await cache.write(key, serialize(next));
    },
  };
}

function isSame(now: ReadonlyMap<string, Buffer>, before: ReadonlyMap<string, Buffer> = new Map()): boolean {
  return now.size === before.size && [...now].every(([key, bytes]) => before.get(key) === bytes);
}

/** An entry that cannot be read is none. */
function gatheredIn(bytes: Buffer | undefined): Gathered | undefined {
  try {
    return bytes && (deserialize(bytes) as Gathered);
  } catch {
    return undefined;
  }
}
