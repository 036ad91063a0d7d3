/**
 * Loads our own CommonJS files and keeps what V8 made of their functions, which is much of a short run. Node 22 and
 * newer do so by themselves, if they are asked before the code is loaded; what is below does it for those before.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Script } from 'node:vm';
import { isOnNetwork } from './network-disk.js';
import { existingCache, openCache, readCached, readCachedNow, writeCached } from './content-cache.js';

export interface CompiledCode {
  /** What a file of ours exports; what it requires of ours is loaded likewise. @param file absolute */
  load(file: string): unknown;
  /** Once all work is done: then V8 knows which functions this kind of run needs. */
  keep(): Promise<void>;
}

export interface CodePlaces {
  /** Absolute; made when absent, for its owner alone. */
  readonly folder: string;
  /** Asked where the other has nothing, never written to. */
  readonly readOnly: string | undefined;
  /** What decides the code, and which of it is run: the digest of a build, a command. */
  readonly facts: readonly string[];
}

/**
 * Characters of code from which on what was compiled of a file has an entry of its own, read when the file is loaded: a
 * run that finds everything built loads none of the large ones.
 */
const LARGE = 30_000;

const NOTHING: ReadonlyMap<string, Buffer> = new Map();

type Wrapped = (exports: unknown, require: unknown, own: object, file: string, folder: string) => void;

export async function openCompiledCode(places: CodePlaces): Promise<CompiledCode> {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  const plain = { load: createRequire(import.meta.url), keep: () => Promise.resolve() };
  // Code is read while nothing else can be done, so no disk may take part in it that may never answer.
  const { folder, readOnly } = places;
  if (isOnNetwork(folder) || (readOnly !== undefined && isOnNetwork(readOnly))) return plain;
  if (enableCompileCache === undefined) return keptCode(places);
  enableCompileCache(folder);
  return plain;
}

/** What `openCompiledCode` does where Node does not. */
export async function keptCode({ folder, readOnly, facts }: CodePlaces): Promise<CompiledCode> {
  const keyOf = (...more: readonly string[]): string =>
    createHash('sha256')
      .update(JSON.stringify([process.version, process.platform, process.arch, ...facts, ...more]))
      .digest('hex');
  const key = keyOf();
  const own = await openCache(folder);
  const filled = await existingCache(readOnly);
  const kept = (await entryOf(own, key, true)) ?? (await entryOf(filled, key, false)) ?? NOTHING;
  const places = [own, filled].filter((place) => place !== undefined);
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const isNew = new Set<string>();
  const large = new Set<string>();

  return { load, keep };

  function load(file: string): unknown {
    const others = createRequire(file);
    // What Node has loaded already is the same module: a class would be two otherwise.
    const known = modules.get(file) ?? others.cache[file];
    if (known !== undefined) return known.exports;
    const loaded = { exports: {} as unknown };
    modules.set(file, loaded);
    const require = (id: string): unknown =>
      id.startsWith('.') ? load(join(dirname(file), id)) : (others(id) as unknown);
    compile(file)(loaded.exports, require, loaded, file, dirname(file));
    return loaded.exports;
  }

  /** V8 refuses what it cannot use, be it of another version or damaged. */
  function compile(file: string): Wrapped {
    const name = basename(file);
    const code = module.wrap(readFileSync(file, 'utf8'));
    if (code.length > LARGE) large.add(name);
    const script = new Script(code, { filename: file, cachedData: keptOf(name) });
    scripts.set(name, script);
    if (script.cachedDataRejected !== false) isNew.add(name);
    return script.runInThisContext() as Wrapped;
  }

  function keptOf(name: string): Buffer | undefined {
    if (!large.has(name)) return kept.get(name);
    for (const place of places) {
      const bytes = readCachedNow(place, keyOf(name), { notesUse: place === own });
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }

  /** A run that loads a file more does other work than those before it, and needs more functions of the files they had, too. */
  async function keep(): Promise<void> {
    if (own === undefined || isNew.size === 0) return;
    const made = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
    const alone = made.filter(([name]) => large.has(name));
    const together = made.filter(([name]) => !large.has(name));
    await Promise.all(alone.map(([name, data]) => writeCached(own, keyOf(name), data)));
    if (together.length > 0) await writeCached(own, key, serialize(new Map([...kept, ...together])));
  }
}

/** By the names of files. */
async function entryOf(
  folder: string | undefined,
  key: string,
  notesUse: boolean,
): Promise<ReadonlyMap<string, Buffer> | undefined> {
  const bytes = folder === undefined ? undefined : await readCached(folder, key, { notesUse });
  return bytes === undefined ? undefined : (deserialize(bytes) as ReadonlyMap<string, Buffer>);
}
