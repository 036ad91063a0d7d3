/** What front matter says, kept by the text it stands in: of an outline that was found before, no YAML is read again. */
import { deserialize, serialize } from 'node:v8';
import type { Environment } from '../../environment.js';
import { readFront, type FrontReader } from '../../pipeline/find/find-inputs.js';
import type { OutlineFront } from '../../pipeline/find/outline-front.js';
import { digestOf } from '../../read/author-disk.js';
import { partOf } from '../../write/cache/cache-part.js';

export interface KnownFronts {
  readonly read: FrontReader;
  /** Once all are found: what was read anew is known the next time. */
  keep(): Promise<void>;
}

type Fronts = ReadonlyMap<string, OutlineFront>;

/** @param inputs of the run: other runs have files of their own */
export async function openKnownFronts(
  inputs: readonly string[],
  environment: Environment,
): Promise<KnownFronts> {
  const { cwd, codeDigest } = environment;
  if (codeDigest === undefined) return { read: readFront, keep: () => Promise.resolve() };
  const cache = partOf(environment, 'results');
  const key = digestOf(JSON.stringify(['fronts', codeDigest, cwd, inputs]));
  const bytes = await cache.read(key);
  const before: Fronts = bytes === undefined ? new Map() : (deserialize(bytes) as Fronts);
  const now = new Map<string, OutlineFront>();
  return {
    async read(file) {
      const digest = digestOf(file.text);
      const front = before.get(digest) ?? (await readFront(file));
      now.set(digest, front);
      return front;
    },
    async keep() {
      const isSame = now.size === before.size && [...now.keys()].every((digest) => before.has(digest));
      if (!isSame) await cache.write(key, serialize(now));
    },
  };
}
