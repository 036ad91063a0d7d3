/** What a command was asked for in, the folders of it without anything that a killed run left there out. */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import { recoverFolder } from '../../write/whole/recover-folder.js';

/** @param paths of folders, or of files in them; what is not there has nothing in it */
export async function recoverFolders(
  paths: readonly string[],
  { cwd, log }: Pick<Environment, 'cwd' | 'log'>,
): Promise<void> {
  const folders = await Promise.all(paths.map((path) => folderOf(resolve(cwd, path))));
  for (const folder of new Set(folders)) await recoverFolder(folder, log);
}

async function folderOf(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() ? path : dirname(path);
}
