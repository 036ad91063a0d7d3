/**
 * A folder that is made once and then found again: private to its user, whole or not there, and made anew
 * when anything in it has changed. Two processes that make it at once both end with a good one.
 */
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { removeLeft } from '../write/litter.js';
import { OWNER, ownerName } from '../write/owner.js';

/** What is known of each file, by its path in the folder. */
type Manifest = Readonly<Record<string, string>>;

const MANIFEST = 'manifest.json';

/**
 * @param folder where it shall stand; its parents are made as needed, for this user alone.
 * @param fill writes the contents into the empty folder it is given.
 */
export async function cachedFolder(folder: string, fill: (target: string) => Promise<void>): Promise<string> {
  // Also beside a whole one: what a killed process left is 200 MB that nobody would ever clear away.
  await removeLeft(dirname(folder), (name) => isHalfMade(name, folder));
  if (await isWhole(folder)) return folder;
  await mkdir(join(folder, '..'), { recursive: true, mode: 0o700 });
  const made = await mkdtemp(`${folder}.${ownerName()}-`);
  try {
    await fill(made);
    await writeFile(join(made, MANIFEST), JSON.stringify(await manifestOf(made)), { flush: true });
    await putInPlace(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return folder;
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    if (!(await isPrivate(folder))) return false;
    const expected = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
    const marks = Object.entries(expected).map(
      async ([path, mark]) => (await markOf(join(folder, path))) === mark,
    );
    return (await Promise.all(marks)).every(Boolean);
  } catch {
    return false;
  }
}

/** A real folder, this user's own, that nobody else can write into. Windows has no such modes. */
async function isPrivate(folder: string): Promise<boolean> {
  const { uid, mode, isDir } = await lstat(folder).then((s) => ({
    uid: s.uid,
    mode: s.mode,
    isDir: s.isDirectory(),
  }));
  const user = process.getuid?.();
  return isDir && (user === undefined || (uid === user && (mode & 0o022) === 0));
}

/** Files that came later, such as what a program writes beside itself, are not in it and do no harm. */
async function manifestOf(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const marks = paths.map(async (path) => [relative(folder, path), await markOf(path)] as const);
  return Object.fromEntries(await Promise.all(marks));
}

/** Kind and mode, size and time: reading 200 MB to hash them would cost each run more than it is worth. */
async function markOf(path: string): Promise<string> {
  const { mode, size, mtimeMs } = await lstat(path);
  return `${mode.toString(8)} ${size} ${Math.round(mtimeMs)}`;
}

/** `rename` onto a folder with files in it fails: then another process was first, or what stands there is bad. */
async function putInPlace(made: string, folder: string): Promise<void> {
  try {
    await rename(made, folder);
  } catch (error) {
    if (await isWhole(folder)) return;
    const bad = await mkdtemp(`${folder}.${ownerName()}-`);
    await rename(folder, join(bad, 'old')).catch(() => undefined);
    await rm(bad, { recursive: true, force: true });
    await rename(made, folder).catch(async () => {
      if (!(await isWhole(folder))) throw error;
    });
  }
}

/** Of this folder, or of one for another version that bears its owner's name. */
function isHalfMade(name: string, folder: string): boolean {
  return name.startsWith(`${basename(folder)}.`) || OWNER.test(name);
}
