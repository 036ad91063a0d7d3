/** A folder in, the same without anything that a killed run left in it out: its work brought to an end, or undone. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { isLeft, leftIn, removeLeft } from '../folders/litter.js';
import { inTurn, isStaging, turnFile } from './staging.js';

/** Names of temporary files before runs had a folder for them: `.talk.en.md.4242.tmp`. */
const OLD_TEMPORARY = /^\..+\.(?:\d+|[0-9a-f]{12})\.tmp$/;
/** Then nobody of this user's has left anything, or it must stay. */
const NOT_OURS_TO_WRITE = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Every command that reads or writes a folder calls it first. Nothing is written where nothing was left.
 *
 * @param say gets one sentence for each run whose files were put in place, and for each file that was set aside
 * @throws EnvironmentError `output-unwritable`, `output-busy`
 */
export async function recoverFolder(folder: string, say: (line: string) => void): Promise<void> {
  await removeLeft(folder, (name) => OLD_TEMPORARY.test(name));
  const left = await leftIn(folder, isStaging);
  if (left.length === 0 && !(await isTurnLeft(folder))) return;
  // What brings it to an end is loaded for those few runs alone.
  const { recoverStaging } = await import('./recover-staging.js');
  try {
    // Taking the turn breaks one that was left.
    await inTurn(folder, async () => {
      for (const name of left) await recoverStaging(folder, name, say);
    });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (NOT_OURS_TO_WRITE.includes(code)) return;
    throw error instanceof EnvironmentError ? error : unfinished(folder, message, error);
  }
}

function unfinished(folder: string, reason: string, cause: unknown): EnvironmentError {
  return new EnvironmentError(
    'output-unwritable',
    `what a run that was killed left in ${folder} can be neither finished nor taken back: ${reason}`,
    'check that the folder may be written to and that the disk has room, and run the command again',
    cause,
  );
}

async function isTurnLeft(folder: string): Promise<boolean> {
  const turn = turnFile(folder);
  const [holder] = await readdir(turn).catch(() => []);
  return holder !== undefined && isLeft(join(turn, holder), holder);
}
