/** `.pullquote/`, in the folder that a run is started in: what we remember of a talk, and what is nobody else's business. */
import { makeFolder } from './make-folder.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const OWN_FOLDER = '.pullquote';

/** Made if it is not there, and kept out of git; a failure to say so to git stops nothing. */
export async function ownFolder(cwd: string): Promise<string> {
  const folder = join(cwd, OWN_FOLDER);
  await makeFolder(folder);
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
  return folder;
}
