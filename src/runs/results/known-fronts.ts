/** What front matter says, kept with what it was read from: of an outline that is as it was, nothing is read again. */
import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Environment } from '../../environment.js';
import { readFront, type FrontReader } from '../../pipeline/find/find-inputs.js';
import type { OutlineFront } from '../../pipeline/find/outline-front.js';
import { digestOf } from '../../read/author-disk.js';
import { recordingReads, type Observation } from '../../read/recorded-reads.js';
import { partOf } from '../../write/cache/cache-part.js';
import type { DiskToday } from './still-current.js';

export interface KnownFronts {
  readonly read: FrontReader;
  /** Once all are found: what was read anew is known the next time. */
  keep(): Promise<void>;
}

interface KnownFront {
  readonly front: OutlineFront;
  readonly seen: readonly Observation[];
}

/** By path, as the run names it. */
type Fronts = ReadonlyMap<string, KnownFront>;

/** @param inputs of the run: other runs have files of their own */
export async function openKnownFronts(
  inputs: readonly string[],
  disk: DiskToday,
  environment: Environment,
): Promise<KnownFronts> {
  const { cwd, codeDigest } = environment;
  if (codeDigest === undefined)
    return { read: (path) => readFront(path, cwd), keep: () => Promise.resolve() };
  const cache = partOf(environment, 'results');
  const key = digestOf(JSON.stringify(['fronts', codeDigest, cwd, inputs]));
  const before = frontsIn(await cache.read(key));
  const now = new Map<string, KnownFront>();
  return {
    async read(path) {
      const found = (await asItWas(before.get(path), disk)) ?? (await readAnew(path, cwd));
      now.set(path, found);
      return found.front;
    },
    async keep() {
      const isSame = now.size === before.size && [...now].every(([path, one]) => before.get(path) === one);
      if (!isSame) await cache.write(key, serialize(now));
    },
  };
}

/** @returns undefined of what has changed, and of what could not be read before */
async function asItWas(known: KnownFront | undefined, disk: DiskToday): Promise<KnownFront | undefined> {
  if (known === undefined || known.seen.length === 0) return undefined;
  const { isCurrent, isFresh, seen } = await disk.compare(known.seen);
  if (!isCurrent) return undefined;
  return isFresh ? known : { ...known, seen };
}

async function readAnew(path: string, cwd: string): Promise<KnownFront> {
  const { value: front, seen } = await recordingReads(() => readFront(path, cwd));
  const file = resolve(cwd, path);
  return { front, seen: seen.filter((one) => one.question === 'bytes' && one.path === file) };
}

/** An entry that cannot be read is none. */
function frontsIn(bytes: Buffer | undefined): Fronts {
  try {
    return bytes === undefined ? new Map() : (deserialize(bytes) as Fronts);
  } catch {
    return new Map();
  }
}
