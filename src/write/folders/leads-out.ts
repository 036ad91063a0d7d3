/** A path and a folder in, out whether it leads elsewhere: what a clone brings along must not write beside it. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Symbolic links count by where they lead; a file that is not there yet by its folder. */
export async function leadsOut(folder: string, path: string): Promise<boolean> {
  const real = await realpath(path).catch(async () => join(await realpath(dirname(path)), basename(path)));
  return !isBelow(await realpath(folder), real);
}

/** By their names alone. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
