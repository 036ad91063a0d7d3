/** What can be made again, on disk: each entry under a key made of everything that decides its bytes. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { held } from '../../async/held.js';
import { ownerName } from '../folders/owner.js';
import { isTrusted, modesOfCache } from './cache-modes.js';
import { makeFolder } from '../folders/make-folder.js';

const DIGEST = 32;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes the folder, for its owner alone: what is in it tells what a talk has. What lies beside it is for whom the cache is.
 *
 * @returns undefined when it cannot be made or others may write to it; building goes on without a cache then.
 */
export async function openCache(folder: string): Promise<string | undefined> {
  try {
    await makeFolder(dirname(folder), modesOfCache().folder);
    await makeFolder(folder, 0o700);
    return isTrusted(await stat(folder)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** @returns undefined when there is none, or others may write to it. */
export async function existingCache(folder: string | undefined): Promise<string | undefined> {
  const stats = folder === undefined ? undefined : await stat(folder).catch(() => undefined);
  return stats !== undefined && isTrusted(stats) ? folder : undefined;
}

/** @returns undefined when there is no such entry, or not a whole one. */
export async function readCached(folder: string, key: string): Promise<Buffer | undefined> {
  const path = join(folder, `${key}.cached`);
  const bytes = wholeOf(await readFile(path).catch(() => undefined));
  if (bytes !== undefined) await noteUse(path);
  return bytes;
}

/** The same, for who cannot wait. */
export function readCachedNow(folder: string, key: string): Buffer | undefined {
  const path = join(folder, `${key}.cached`);
  const bytes = wholeOf(readNow(path));
  if (bytes !== undefined) void held(noteUse(path));
  return bytes;
}

function readNow(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function wholeOf(entry: Buffer | undefined): Buffer | undefined {
  if (entry === undefined) return undefined;
  const bytes = entry.subarray(DIGEST);
  return digest(bytes).equals(entry.subarray(0, DIGEST)) ? bytes : undefined;
}

/** Its time is when it was last used, to the day: what was not used for longest is removed first. */
async function noteUse(path: string): Promise<void> {
  const now = Date.now();
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined && now - stats.mtimeMs > DAY_MS)
    await utimes(path, new Date(now), new Date(now)).catch(() => undefined);
}

/** Appears whole or not at all; a full or read-only disk only means that the work is done again next time. */
export async function writeCached(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${key}.${ownerName()}-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, Buffer.concat([digest(bytes), bytes]), { mode: 0o600 });
    await rename(temporary, join(folder, `${key}.cached`));
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
