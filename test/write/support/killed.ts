/** A folder as a run leaves it that is killed after so many of its steps: made by the steps themselves. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDigest } from '../../../src/write/whole/digest.js';
import { stagedPath, writeJournal, type JournalEntry } from '../../../src/write/whole/journal.js';
import { ownerName } from '../../../src/write/folders/owner.js';
import { putInPlace } from '../../../src/write/whole/put-in-place.js';
import { writeSynced } from '../../../src/write/whole/sync.js';

/** This process, before the machine was started anew. */
export function goneOwner(): string {
  const [host = '', , pid = ''] = ownerName().split('.');
  return [host, '00000001', pid, 1].join('.');
}

export interface KilledRun {
  /** New contents by name. */
  readonly files: Readonly<Record<string, string>>;
  /** What stands there; absent for what is new. */
  readonly before: Readonly<Record<string, string>>;
  /** How many are in place; undefined when not even the journal was written. */
  readonly inPlace: number | undefined;
}

export async function leaveKilled(folder: string, { files, before, inPlace }: KilledRun): Promise<string> {
  const staging = join(folder, `.pullquote-${goneOwner()}-killed`);
  await mkdir(join(staging, 'turn'), { recursive: true });
  const entries: JournalEntry[] = Object.entries(files).map(([name, text]) => ({
    name,
    before: before[name] === undefined ? null : contentDigest(name, Buffer.from(before[name])),
    digest: contentDigest(name, Buffer.from(text)),
    setAside: false,
  }));
  for (const [index, bytes] of Object.values(files).entries())
    await writeSynced(stagedPath(staging, index), { bytes });
  await mkdir(join(folder, '.pullquote-turn', goneOwner()), { recursive: true });
  if (inPlace === undefined) return staging;
  await writeJournal(staging, entries);
  await putInPlace({ folder, staging, files: entries.slice(0, inPlace) });
  return staging;
}
