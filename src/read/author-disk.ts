/**
 * The author's disk, as far as building reads it: each read, and each look for what is not there, is recorded where
 * somebody records. Errors are those of `node:fs`.
 */
import { createHash } from 'node:crypto';
import type { BigIntStats, Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { isRecording, note, type Observation, type Question } from './recorded-reads.js';

export async function readBytes(path: string): Promise<Buffer> {
  // Before it is read: what is changed meanwhile has another stamp the next time.
  const stampedAt = Date.now();
  const stamp = isRecording() ? await fileStamp(path) : undefined;
  return observed('bytes', path, readFile(path), (bytes) => digestOf(bytes), { stamp, stampedAt });
}

export function statOf(path: string): Promise<BigIntStats> {
  return observed('kind', path, stat(path, { bigint: true }), kindOf);
}

/** In no order of note. */
export function entriesIn(path: string): Promise<readonly Dirent[]> {
  return observed('names', path, readdir(path, { withFileTypes: true }), namesOf);
}

export function realPathOf(path: string): Promise<string> {
  return observed('real', path, realpath(path), (real) => relative(dirname(path), real));
}

/** Records bytes that were read in another way. @param digest SHA-256, in hexadecimal digits */
export function noteBytes(
  path: string,
  digest: string,
  stamped: Pick<Observation, 'stamp' | 'stampedAt'>,
): void {
  const { stamp, stampedAt } = stamped;
  note('bytes', path, () => ({ answer: digest, stamp, stampedAt }));
}

/** Records that a path was named as a whole: it leads elsewhere from a copy of what names it. */
export function notePlace(): void {
  note('place', '', () => ({ answer: '' }));
}

/** Records what a server sent. @param digest SHA-256, in hexadecimal digits */
export function noteFetched(url: string, digest: string): void {
  note('fetched', url, () => ({ answer: digest }));
}

/** What the disk answers today; a server is asked elsewhere. */
export async function answerOf(
  question: Exclude<Question, 'fetched' | 'place'>,
  path: string,
): Promise<string> {
  const answers = {
    bytes: async () => digestOf(await readFile(path)),
    kind: async () => kindOf(await stat(path, { bigint: true })),
    names: async () => namesOf(await readdir(path, { withFileTypes: true })),
    real: async () => relative(dirname(path), await realpath(path)),
  };
  return answers[question]().catch(codeOf);
}

/** Undefined where there is no file. */
export async function fileStamp(path: string): Promise<string | undefined> {
  return stat(path, { bigint: true }).then(stampOf, () => undefined);
}

async function observed<T>(
  question: Question,
  path: string,
  asking: Promise<T>,
  answer: (value: T) => string,
  stamped: Pick<Observation, 'stamp' | 'stampedAt'> = {},
): Promise<T> {
  try {
    const value = await asking;
    note(question, path, () => ({ answer: answer(value), ...stamped }));
    return value;
  } catch (error) {
    note(question, path, () => ({ answer: codeOf(error) }));
    throw error;
  }
}

const codeOf = (error: unknown): Observation['answer'] => {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
};

function kindOf(stats: BigIntStats): string {
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? `file of ${String(stats.size)} bytes` : 'other';
}

function namesOf(entries: readonly Dirent[]): string {
  const names = entries.map((entry) => `${entry.isDirectory() ? 'folder' : 'file'} ${entry.name}`);
  return digestOf(names.toSorted().join('\n'));
}

/** Size, times and place of a file: another one whenever it was written anew. */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Of a file with that stamp, in bytes; 0 where there was none. */
export function sizeInStamp(stamp: string | undefined): number {
  return Number(stamp?.split(' ')[2] ?? 0);
}

/** SHA-256, in hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
