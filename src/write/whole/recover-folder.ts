/** A folder in, the same without anything that a killed run left in it out: its work brought to an end, or undone. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { contentDigest, digestOfFile } from './digest.js';
import { readJournal, stagedPath, type JournalEntry } from './journal.js';
import { isLeft, leftIn, removeLeft } from '../folders/litter.js';
import { putInPlace, takeBack } from './put-in-place.js';
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

/** Killed at this, it is recovered by the next run. */
async function recoverStaging(folder: string, name: string, say: (line: string) => void): Promise<void> {
  const staging = join(folder, name);
  const journal = await readJournal(staging);
  if (journal !== undefined) await finish(folder, staging, journal.files, say);
  await rm(staging, { recursive: true, force: true, maxRetries: 3 });
}

async function finish(
  folder: string,
  staging: string,
  files: readonly JournalEntry[],
  say: (line: string) => void,
): Promise<void> {
  if (!(await areWhole(staging, files))) return takeBack({ folder, staging, files });
  const now = await Promise.all(files.map((entry, index) => asItIsNow(folder, staging, entry, index)));
  const placing = { folder, staging, files: now };
  // Where a place has become a folder, say, none can be put in place any more.
  const aside = await putInPlace(placing).catch(() => undefined);
  if (aside === undefined) return takeBack(placing);
  say(`What a run that was killed had begun to write into ${folder} is now in place.`);
  for (const [place, path] of aside) say(`Your changed ${place} is kept as ${path}.`);
}

/** Each is in its place already, or waits as it was written. */
async function areWhole(staging: string, files: readonly JournalEntry[]): Promise<boolean> {
  const whole = await Promise.all(
    files.map(async ({ name, digest }, index) => {
      const staged = await readFile(stagedPath(staging, index)).catch(() => undefined);
      return staged === undefined || contentDigest(name, staged) === digest;
    }),
  );
  return whole.every(Boolean);
}

/** Somebody may have worked in its place since: that is theirs. */
async function asItIsNow(
  folder: string,
  staging: string,
  entry: JournalEntry,
  index: number,
): Promise<JournalEntry> {
  if ((await digestOfFile(stagedPath(staging, index))) === undefined) return entry;
  const before = (await digestOfFile(join(folder, entry.name))) ?? null;
  return before === entry.before ? entry : { ...entry, before, setAside: before !== null };
}
