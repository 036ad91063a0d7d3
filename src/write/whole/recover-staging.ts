/** What a killed run staged in, its files in their places out, or all as it was. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDigest, digestOfFile } from './digest.js';
import { readJournal, stagedPath, type JournalEntry } from './journal.js';
import { putInPlace, takeBack } from './put-in-place.js';

/** Killed at this, it is recovered by the next run. */
export async function recoverStaging(
  folder: string,
  name: string,
  say: (line: string) => void,
): Promise<void> {
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
