/** The list of a cached folder's files, written when it is made: what it must still be when it is found again. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, lstat, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isTrusted, modesOfCache } from '../../write/cache/cache-modes.js';

/** SHA-256 of each file, by its path in the folder. */
export type Digests = Readonly<Record<string, string>>;

/** What is known of each file, by its path in the folder. */
type Manifest = Readonly<Record<string, { readonly mark: string; readonly digest?: string | undefined }>>;

const MANIFEST = 'manifest.json';
/** Every file's, so that a later change shows, whatever the clock's tick; whole seconds, as archives keep them. */
const MADE_AT = new Date('2000-01-01T00:00:00Z');

/** Writes the list of what the folder holds now, and gives everything in it the modes of a cache. */
export async function sealFolder(folder: string, digests: Digests): Promise<void> {
  await writeFile(join(folder, MANIFEST), JSON.stringify(await manifestOf(folder, digests)), { flush: true });
  await giveMode(join(folder, MANIFEST));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  for (const { parentPath, name } of folders) await chmod(join(parentPath, name), modesOfCache().folder);
  await chmod(folder, modesOfCache().folder);
}

/** Looks at kinds and modes, sizes and times: reading 200 MB to hash them would cost each run too much. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const stats = await lstat(folder);
    if (!stats.isDirectory() || !isTrusted(stats)) return false;
    const marks = Object.entries(await readManifest(folder));
    const asBefore = await Promise.all(
      marks.map(async ([path, { mark }]) => (await markOf(join(folder, path))) === mark),
    );
    return asBefore.every(Boolean);
  } catch {
    return false;
  }
}

/** Reads every byte: finds what has changed without a trace. */
export async function isDamaged(folder: string): Promise<boolean> {
  try {
    const files = Object.entries(await readManifest(folder));
    const asMade = await Promise.all(
      files.map(
        async ([path, { digest }]) => digest === undefined || (await digestOf(join(folder, path))) === digest,
      ),
    );
    return !asMade.every(Boolean);
  } catch {
    return true;
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 21 }), hash);
  return hash.digest('hex');
}

/** Files that came later, such as what a program writes beside itself, are not in it and do no harm. */
async function manifestOf(folder: string, digests: Digests): Promise<Manifest> {
  const files = await filesIn(folder);
  const marks = await Promise.all(
    files.map(async (path) => {
      await giveMode(path);
      await utimes(path, MADE_AT, MADE_AT);
      const name = relative(folder, path);
      return [name, { mark: await markOf(path), digest: digests[name] }] as const;
    }),
  );
  return Object.fromEntries(marks);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function markOf(path: string): Promise<string> {
  const { mode, size, mtimeMs } = await lstat(path);
  return `${mode.toString(8)} ${size} ${Math.round(mtimeMs)}`;
}

async function giveMode(path: string): Promise<void> {
  const { file, program } = modesOfCache();
  const { mode } = await lstat(path);
  await chmod(path, (mode & 0o100) === 0 ? file : program);
}
