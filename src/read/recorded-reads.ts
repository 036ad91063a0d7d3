/**
 * What a piece of work read of the author's disk, and what it looked for there: so that its result can be kept, and
 * found out of date by any of it. What is read through `author-disk.ts` records itself.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The bytes of a file, what kind of thing lies there, the names in a folder, where a path leads, what a server has, and
 * where all of it lies: that matters to who named a whole path.
 */
export type Question = 'bytes' | 'kind' | 'names' | 'real' | 'fetched' | 'place';

/** A question, and what was answered. */
export interface Observation {
  readonly question: Question;
  /** Absolute, or an address. */
  readonly path: string;
  /** A digest, a word, or the code of an error. */
  readonly answer: string;
  /** Of a file whose bytes were read: where it is the same, they are. */
  readonly stamp?: string | undefined;
  /** When the stamp was taken, or just before, in milliseconds: what is written soon after may have the same. */
  readonly stampedAt?: number | undefined;
}

const recording = new AsyncLocalStorage<Map<string, Observation>>();

/** @returns each question once */
export async function recordingReads<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly seen: readonly Observation[] }> {
  const seen = new Map<string, Observation>();
  const value = await recording.run(seen, work);
  return { value, seen: [...seen.values()] };
}

export function isRecording(): boolean {
  return recording.getStore() !== undefined;
}

/** @param observe asked only while somebody records */
export function note(
  question: Question,
  path: string,
  observe: () => Omit<Observation, 'question' | 'path'>,
): void {
  const seen = recording.getStore();
  const key = `${question} ${path}`;
  if (seen !== undefined && !seen.has(key)) seen.set(key, { question, path, ...observe() });
}
