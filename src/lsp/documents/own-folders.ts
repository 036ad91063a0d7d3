/** The folders that an editor has open in, whether a file lies in one of them out: what lies outside is not ours to read. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

export interface OwnFolders {
  /** Absolute; paths are shown relative to it. */
  readonly first: string;
  /** Also through symbolic links; a file that is not written yet lies where its folder does. */
  holds(path: string): Promise<boolean>;
}

export function ownFolders(folders: readonly [string, ...string[]]): OwnFolders {
  return {
    first: folders[0],
    async holds(path) {
      const place = await placeOf(path);
      const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)));
      return place !== undefined && roots.some((root) => isBelow(root, place));
    },
  };
}

async function placeOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    const folder = await realpath(dirname(path)).catch(() => undefined);
    return folder && join(folder, basename(path));
  }
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
