/** The record of a rehearsal in, a file of its own below `.pullquote/` out. */
import { join } from 'node:path';
import { OWN_FOLDER, ownFolder } from '../write/folders/own-folder.js';
import { replaceFile } from '../write/whole/replace-file.js';
import type { Rehearsal } from './rehearsal.js';

/** Below the folder that a run was started in. */
export const REHEARSALS = join(OWN_FOLDER, 'rehearsals');

/**
 * Written again with the same start, a record takes the place of the first: a long rehearsal can be saved
 * while it goes on.
 *
 * @param folder that the run was started in
 * @returns the path of the file
 * @throws EnvironmentError `file-unwritable`
 */
export async function recordRehearsal(folder: string, record: Rehearsal): Promise<string> {
  const path = rehearsalPath(folder, record);
  await replaceFile(path, `${JSON.stringify(record, undefined, 2)}\n`);
  await ownFolder(folder);
  return path;
}

function rehearsalPath(folder: string, record: Rehearsal): string {
  return join(folder, REHEARSALS, `${record.deck}-${stampOf(record)}.json`);
}

/** `20260504T093000123Z`: colons and points have no place in a file's name. */
function stampOf({ startedAt }: Rehearsal): string {
  return new Date(startedAt).toISOString().replace(/[-:.]/g, '');
}
