/** A folder's `truth.json` in, what is true of its transcripts out: who is host and guest, and where themes begin. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of one file; what is not known is left out, and not measured. */
export interface FileTruth {
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
  /** The first words of each theme, in order. */
  readonly starts: readonly string[];
}

/** By the file's name, without its folder; nothing where the folder has no such file. @throws Error when it is broken */
export async function readTruth(folder: string): Promise<ReadonlyMap<string, FileTruth>> {
  let text: string;
  try {
    text = await readFile(join(folder, 'truth.json'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return new Map();
    throw error;
  }
  return parseTruth(text);
}

/** @throws Error when it is no object of objects with lists of words */
export function parseTruth(text: string): ReadonlyMap<string, FileTruth> {
  const read: unknown = JSON.parse(text);
  if (!isRecord(read)) throw new Error('truth.json is no object');
  return new Map(
    Object.entries(read).map(([file, truth]) => {
      if (!isRecord(truth)) throw new Error(`truth.json: what it says of ${file} is no object`);
      const list = (key: string): readonly string[] => wordsAt(truth, key, file);
      return [file, { hosts: list('hosts'), guests: list('guests'), starts: list('starts') }];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsAt(truth: Readonly<Record<string, unknown>>, key: string, file: string): readonly string[] {
  const value = truth[key] ?? [];
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string'))
    throw new Error(`truth.json: \`${key}\` of ${file} is no list of words`);
  return value;
}
