/** A journal in, its files in their places out, or all as it was: each step can be done again after a kill. */
import { makeFolder } from '../folders/make-folder.js';
import { copyFile, link, rename, rm, unlink } from 'node:fs/promises';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { isThere } from './is-there.js';
import { replacedPath, stagedPath, type JournalEntry } from './journal.js';
import { setAside } from './set-aside.js';
import { syncFolder } from './sync.js';

export interface Placing {
  readonly folder: string;
  /** Folder of the journal, below `folder`. */
  readonly staging: string;
  readonly files: readonly JournalEntry[];
}

/**
 * At every moment each place holds either what it held or what it shall hold.
 *
 * @returns where a person's files were set aside to, by the name whose place they had
 */
export async function putInPlace({ folder, staging, files }: Placing): Promise<ReadonlyMap<string, string>> {
  for (const [index, entry] of files.entries()) await putOne(folder, staging, entry, index);
  const folders = new Set(files.map(({ name }) => dirname(join(folder, name))));
  await Promise.all([...folders].map(syncFolder));
  const aside = new Map<string, string>();
  for (const [index, { name, setAside: keep }] of files.entries()) {
    const old = replacedPath(staging, index);
    if (keep && (await isThere(old))) aside.set(name, await setAside(old, join(folder, name)));
  }
  return aside;
}

/** The other way, from the last to the first. */
export async function takeBack({ folder, staging, files }: Placing): Promise<void> {
  for (const [index, { name, before }] of [...files.entries()].reverse()) {
    const [staged, old, place] = [
      stagedPath(staging, index),
      replacedPath(staging, index),
      join(folder, name),
    ];
    if (await isThere(staged)) continue;
    if (await isThere(old)) await rename(old, place);
    else if (before === null) await rm(place, { force: true });
  }
}

async function putOne(
  folder: string,
  staging: string,
  { name, before }: JournalEntry,
  index: number,
): Promise<void> {
  const [staged, old, place] = [stagedPath(staging, index), replacedPath(staging, index), join(folder, name)];
  if (!(await isThere(staged))) return;
  await makeFolder(dirname(place));
  if (before === null) return moveWhereNothingIs(staged, place);
  if (!(await isThere(old))) await keep(place, old);
  await rename(staged, place);
}

/** A second name for the same file, so that its place is not empty for a moment; a copy where there are no such names. */
async function keep(place: string, old: string): Promise<void> {
  try {
    await link(place, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    await copyFile(place, old, constants.COPYFILE_EXCL);
  }
}

/** @throws an error with the code `EEXIST` when something has come there */
async function moveWhereNothingIs(from: string, place: string): Promise<void> {
  try {
    await link(from, place);
    await unlink(from);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT' || (await isThere(place))) throw error;
    await rename(from, place);
  }
}
