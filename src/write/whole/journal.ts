/** What a run is about to put in place, written down before it begins: for the next one, should it not end. */
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { syncFolder, writeSynced } from './sync.js';

const NAME = 'journal.json';

const journalSchema = z.object({
  version: z.literal(1),
  /** In this order; the file called `0` in the journal's folder takes the place of the first. */
  files: z.array(
    z.object({
      /** Below the folder that the journal's lies in. */
      name: z.string(),
      /** What stood in its place. */
      before: z.nullable(z.string()),
      digest: z.string(),
      /** What stood there is a person's, and is kept beside it. */
      setAside: z.boolean(),
    }),
  ),
});

export type Journal = Readonly<z.infer<typeof journalSchema>>;
export type JournalEntry = Journal['files'][number];

/** Returns when it would survive a switched-off machine, and so would the files that lie beside it. */
export async function writeJournal(staging: string, files: readonly JournalEntry[]): Promise<void> {
  const draft = join(staging, `${NAME}.tmp`);
  await writeSynced(draft, { bytes: JSON.stringify({ version: 1, files }) });
  await rename(draft, join(staging, NAME));
  await syncFolder(staging);
  await syncFolder(join(staging, '..'));
}

/** Undefined where there is none, or none of ours: then nothing was put in place yet. */
export async function readJournal(staging: string): Promise<Journal | undefined> {
  try {
    return journalSchema.parse(JSON.parse(await readFile(join(staging, NAME), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Where the new file waits. */
export const stagedPath = (staging: string, index: number): string => join(staging, String(index));

/** Where the one whose place it took is kept until all are in place. */
export const replacedPath = (staging: string, index: number): string => join(staging, `${index}.old`);
