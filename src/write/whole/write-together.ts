/** New contents in, files out: all of them in their places, or none, also when the run is killed meanwhile. */
import { contentDigest } from './digest.js';
import { stagedPath, writeJournal, type JournalEntry } from './journal.js';
import { putInPlace, takeBack } from './put-in-place.js';
import { inTurn, Unfinished } from './staging.js';
import { writeSynced } from './sync.js';

export interface NewFile {
  /** Below the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Digest of what stands in its place; null where nothing does, and nothing may. */
  readonly before: string | null;
  /** What stands there is a person's. */
  readonly setAside: boolean;
  /** Permissions; the user's usual ones if absent. */
  readonly mode?: number | undefined;
}

/**
 * All are written beside their places and synced, then a journal of them; only then is the first put in place. What
 * a kill interrupts, `recoverFolder` brings to its end.
 *
 * @param decide looks at what stands in the places, while no other run can change it; gives the files, or nothing
 * @returns where a person's files were set aside to, by the name whose place they had
 */
export async function writeTogether(
  folder: string,
  decide: () => readonly NewFile[] | Promise<readonly NewFile[]>,
): Promise<ReadonlyMap<string, string>> {
  return inTurn(folder, async (staging) => {
    const files = await decide();
    if (files.length === 0) return new Map();
    await Promise.all(files.map((file, index) => writeSynced(stagedPath(staging, index), file)));
    const entries = files.map(entryOf);
    // One rename is whole by itself.
    if (files.length > 1 || files.some(({ setAside }) => setAside)) await writeJournal(staging, entries);
    const placing = { folder, staging, files: entries };
    try {
      return await putInPlace(placing);
    } catch (error) {
      await takeBack(placing).catch((cause: unknown) => {
        throw new Unfinished(`${folder} holds a mixture: ${String(error)}`, { cause });
      });
      throw error;
    }
  });
}

function entryOf({ name, bytes, before, setAside }: NewFile): JournalEntry {
  return { name, before, digest: contentDigest(name, bytes), setAside };
}
