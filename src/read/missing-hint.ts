/** The path of a file that is not there in, a hint out: which of the files beside the outline was meant, perhaps. */
import { basename, dirname, join } from 'node:path';
import { entriesIn } from './author-disk.js';
import { didYouMean } from '../text/did-you-mean.js';

export const PATHS_HINT = "paths start at the outline's folder; check the spelling";
/** Folders that are looked through: an outline may lie in somebody's home. */
const MOST_FOLDERS = 100;

export interface MissingHint {
  readonly hint: string;
  /** The path that the hint names. */
  readonly meant?: string | undefined;
}

/**
 * @param path as the outline writes it
 * @param target where that would be
 * @param folder of the outline
 */
export async function missingHint(path: string, target: string, folder: string): Promise<MissingHint> {
  const beside = await entriesIn(dirname(target)).catch(() => []);
  const near = didYouMean(
    basename(target),
    beside.map((entry) => entry.name),
  );
  if (near !== undefined) return meaning(path.slice(0, path.length - basename(path).length) + near);
  if (path.includes('\\')) return { hint: 'write `/` between folders' };
  const elsewhere = await findByName(basename(target), folder);
  return elsewhere === undefined ? { hint: PATHS_HINT } : meaning(elsewhere);
}

function meaning(meant: string): MissingHint {
  return { hint: `did you mean “${meant}”?`, meant };
}

/** A file of that name, letter case aside, nearest to the folder first; links are not followed. */
async function findByName(name: string, folder: string): Promise<string | undefined> {
  const waiting = [''];
  for (let looked = 0; looked < MOST_FOLDERS; looked += 1) {
    const here = waiting.shift();
    if (here === undefined) return undefined;
    const entries = await entriesIn(join(folder, here)).catch(() => []);
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    const found = names.toSorted().find((other) => other.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return here + found;
    const folders = entries.filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name));
    waiting.push(...folders.map((entry) => `${here}${entry.name}/`).toSorted());
  }
  return undefined;
}
