/** What can be made again, on disk: each entry under a key made of everything that decides its bytes. */
import { createHash, randomUUID } from 'node:crypto';
import { constants, readFileSync } from 'node:fs';
import { access, open, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { held } from '../../async/held.js';
import { isSystemError } from '../../model/problems/system-error.js';
import { ownerName } from '../folders/owner.js';
import { isTrusted, modesOfCache } from './cache-modes.js';
import { makeFolder } from '../folders/make-folder.js';

const DIGEST = 32;
const DAY_MS = 24 * 60 * 60 * 1000;

export type FolderState = 'open' | 'absent' | 'no-folder' | 'untrusted';

/**
 * Makes the folder, for its owner alone: what is in it tells what a talk has. What lies beside it is for whom the cache is.
 *
 * @returns whether it can be used: not where others may write to it
 * @throws the system's error when it cannot be made
 */
export async function openFolder(folder: string): Promise<FolderState> {
  await makeFolder(dirname(folder), modesOfCache().folder);
  await makeFolder(folder, 0o700);
  return trustedFolder(folder);
}

/** @throws the system's error when it cannot be looked at */
async function trustedFolder(folder: string): Promise<FolderState> {
  try {
    const stats = await stat(folder);
    if (!stats.isDirectory()) return 'no-folder';
    return isTrusted(stats) ? 'open' : 'untrusted';
  } catch (error) {
    if (isAbsent(error)) return 'absent';
    throw error;
  }
}

/** The same of one that is only read: what its owner keeps from others is not there for us. */
export async function readableFolder(folder: string): Promise<FolderState> {
  const state = await trustedFolder(folder);
  if (state !== 'open') return state;
  return access(folder, constants.R_OK | constants.X_OK).then(
    () => state,
    () => 'absent',
  );
}

/** @returns undefined when it cannot be made or others may write to it; the work goes on without a cache then. */
export async function openCache(folder: string): Promise<string | undefined> {
  const state = await openFolder(folder).catch(() => 'absent');
  return state === 'open' ? folder : undefined;
}

/** @returns undefined when there is none, or others may write to it. */
export async function existingCache(folder: string | undefined): Promise<string | undefined> {
  const stats = folder === undefined ? undefined : await stat(folder).catch(() => undefined);
  return stats !== undefined && isTrusted(stats) ? folder : undefined;
}

/** Whether the reader says that the entry is still of use: not in a cache that is another's to look after. */
export interface EntryReading {
  readonly notesUse: boolean;
}

const BY_ITS_OWNER: EntryReading = { notesUse: true };

/** @returns undefined when there is no such entry, or not a whole one, or it cannot be read. */
export function readCached(
  folder: string,
  key: string,
  reading: EntryReading = BY_ITS_OWNER,
): Promise<Buffer | undefined> {
  return readEntry(folder, key, reading).catch(() => undefined);
}

/** @throws the system's error when it is there and cannot be read */
export async function readEntry(
  folder: string,
  key: string,
  { notesUse }: EntryReading,
): Promise<Buffer | undefined> {
  const path = join(folder, `${key}.cached`);
  const entry = await readWithTime(path).catch(unlessAbsent);
  const bytes = wholeOf(key, entry?.bytes);
  if (entry !== undefined && bytes !== undefined && notesUse) await noteUse(path, entry.mtimeMs);
  return bytes;
}

/** Runs that find all as it was do little else: to look at the file apart would be a fifth of it. */
async function readWithTime(path: string): Promise<{ readonly bytes: Buffer; readonly mtimeMs: number }> {
  const file = await open(path);
  try {
    const { size, mtimeMs } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(size), 0, size, 0);
    return { bytes: buffer.subarray(0, bytesRead), mtimeMs };
  } finally {
    await file.close();
  }
}

function unlessAbsent(error: unknown): undefined {
  if (isAbsent(error)) return undefined;
  throw error;
}

function isAbsent(error: unknown): boolean {
  return isSystemError(error) && error.code === 'ENOENT';
}

/** The same, for who cannot wait. */
export function readCachedNow(
  folder: string,
  key: string,
  { notesUse }: EntryReading = BY_ITS_OWNER,
): Buffer | undefined {
  const path = join(folder, `${key}.cached`);
  const bytes = wholeOf(key, readNow(path));
  if (bytes !== undefined && notesUse) void held(noteUseOf(path));
  return bytes;
}

function readNow(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function wholeOf(key: string, entry: Buffer | undefined): Buffer | undefined {
  if (entry === undefined) return undefined;
  const bytes = entry.subarray(DIGEST);
  return digest(key, bytes).equals(entry.subarray(0, DIGEST)) ? bytes : undefined;
}

export async function noteUseOf(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (stats !== undefined) await noteUse(path, stats.mtimeMs);
}

/** Its time is when it was last used, to the day: what was not used for longest is removed first. */
async function noteUse(path: string, mtimeMs: number): Promise<void> {
  const now = Date.now();
  if (now - mtimeMs > DAY_MS) await utimes(path, new Date(now), new Date(now)).catch(() => undefined);
}

/** Appears whole or not at all; a full or read-only disk only means that the work is done again next time. */
export function writeCached(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  return writeEntry(folder, key, bytes).catch(() => undefined);
}

/** @throws the system's error */
export async function writeEntry(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${key}.${ownerName()}-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, Buffer.concat([digest(key, bytes), bytes]), { mode: 0o600 });
    await rename(temporary, join(folder, `${key}.cached`));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Of the key, too: what is whole under the name of another entry, as where somebody copied files, is none. */
function digest(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(`${key}\n`).update(bytes).digest();
}
