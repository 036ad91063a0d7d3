/** New files in, all of them on disk out, or none: nothing is ever written over. */
import { isAbsolute, join, relative } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { isThere } from './is-there.js';
import { writeTogether } from './write-together.js';

export interface CreatedFile {
  /** Absolute, below the folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * @param folder that all of them go below
 * @returns the first that is there already, in which case none is written
 * @throws EnvironmentError `output-unwritable`
 */
export async function createFiles(
  folder: string,
  files: readonly CreatedFile[],
): Promise<string | undefined> {
  const found: { taken?: string } = {};
  try {
    await writeTogether(folder, async () => {
      for (const { path } of files) if (await isThere(path)) found.taken ??= path;
      if (found.taken !== undefined) return [];
      return files.map(({ path, bytes }) => ({
        name: nameBelow(folder, path),
        bytes,
        before: null,
        setAside: false,
      }));
    });
    return found.taken;
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause;
    const { message } = cause as Error;
    const hint = 'check that the folder may be written to and that the disk has room';
    throw new EnvironmentError('output-unwritable', message, hint, cause);
  }
}

function nameBelow(folder: string, path: string): string {
  const name = relative(folder, path);
  if (isAbsolute(name) || name.startsWith('..')) throw new Error(`${path} does not lie below ${folder}`);
  return join(name);
}
