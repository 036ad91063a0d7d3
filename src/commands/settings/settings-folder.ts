/** What a command is asked for in, the folder that its settings are looked for from out: the one that holds all of it. */
import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

/** @param inputs paths of outlines or folders; without one it is the working folder */
export async function settingsFolder(inputs: readonly string[], cwd: string): Promise<string> {
  const folders = await Promise.all(inputs.map((input) => folderOf(resolve(cwd, input))));
  const [first = cwd, ...others] = folders;
  return others.reduce(sharedFolder, first);
}

/** What is not there will be looked for where it should be. */
async function folderOf(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? path : dirname(path);
}

function sharedFolder(one: string, other: string): string {
  if (one === other || `${other}${sep}`.startsWith(one.endsWith(sep) ? one : one + sep)) return one;
  return sharedFolder(dirname(one), other);
}
