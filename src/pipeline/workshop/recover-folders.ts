/** What a command was asked for in, the folders of it without anything that a killed run left there out. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import { walkFolder } from '../../read/walk-folder.js';
import { recoverFolder } from '../../write/whole/recover-folder.js';

type Told = Pick<Environment, 'cwd' | 'log'>;

/** @param paths of folders, or of files in them; what is not there has nothing in it */
export async function recoverFolders(paths: readonly string[], { cwd, log }: Told): Promise<void> {
  const places = new Set(paths.map((path) => resolve(cwd, path)));
  const folders = await Promise.all([...places].map(async (place) => (await placeOf(place)).folder));
  for (const folder of new Set(folders)) await recoverFolder(folder, log);
}

/** The same, and with each folder those below it that are looked through for outlines. */
export async function recoverInputs(paths: readonly string[], environment: Told): Promise<void> {
  const folders = await Promise.all(
    paths.map(async (path) => {
      const { folder, isNamed } = await placeOf(resolve(environment.cwd, path));
      if (!isNamed) return [folder];
      return (await walkFolder(folder, path)).folders.map(({ below }) => join(folder, below));
    }),
  );
  await recoverFolders(folders.flat(), environment);
}

async function placeOf(path: string): Promise<{ readonly folder: string; readonly isNamed: boolean }> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ? { folder: path, isNamed: true } : { folder: dirname(path), isNamed: false };
}
