/**
 * Sources that several outlines quote from, read and indexed once: of ten talks on one interview, the first has the work.
 * The last few are at hand; more would stay in memory for nothing.
 */
import { createHash } from 'node:crypto';
import { held } from '../async/held.js';
import type { SpeakerName } from '../model/outline.js';
import type { Checked } from '../model/problems/problem.js';
import type { SourceFormat, SourceText } from '../model/source-text.js';
import type { IndexedSource } from './index/index-source.js';

export interface GivenSource {
  /** As messages print it; its extension helps to tell the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** @defaultValue what the bytes begin with, and what the path ends with, tell */
  readonly format?: SourceFormat | undefined;
}

/** What decides an index besides the source. */
export interface IndexWay {
  readonly speakers: readonly SpeakerName[] | undefined;
  /** Languages, as the outline has them. */
  readonly said: string | undefined;
  readonly ofTalk: string;
}

type Extracted = Checked<SourceText | undefined>;

/** What is kept from one run to the next: plain data, by all that decides it besides our own code. */
export interface ShelfStore {
  find(key: string): Promise<unknown>;
  keep(key: string, value: unknown): Promise<void>;
}

export interface SourceShelf {
  /** Absent where nothing is kept. */
  readonly store?: ShelfStore | undefined;
  read(given: GivenSource, read: (given: GivenSource) => Promise<Extracted>): Promise<Extracted>;
  index(source: SourceText, way: IndexWay, index: () => IndexedSource): IndexedSource;
}

const MOST = 4;
/** Bytes of a source from which on reading it again takes longer than finding what was kept. */
export const KEPT_FROM = 50_000;

/** @param store where what was made is found by later runs, and by others at the same time */
export function sourceShelf(store?: ShelfStore): SourceShelf {
  const texts = new Map<string, Promise<Extracted>>();
  const indexes = new WeakMap<SourceText, Map<string, IndexedSource>>();
  /** What could not be read is tried anew by the next one. */
  const reading = async (key: string, text: () => Promise<Extracted>): Promise<Extracted> => {
    try {
      return await text();
    } catch (error) {
      texts.delete(key);
      throw error;
    }
  };
  const keptOr = async (
    key: string,
    given: GivenSource,
    read: () => Promise<Extracted>,
  ): Promise<Extracted> => {
    if (store === undefined || given.bytes.length < KEPT_FROM) return read();
    const kept = await store.find(`source ${key}`);
    if (kept !== undefined) return kept as Extracted;
    const text = await read();
    await store.keep(`source ${key}`, text);
    return text;
  };
  return {
    store,
    read(given, read) {
      const key = keyOf(given);
      const text = texts.get(key) ?? held(reading(key, () => keptOr(key, given, () => read(given))));
      // The one that was asked for last stands last.
      texts.delete(key);
      texts.set(key, text);
      for (const oldest of [...texts.keys()].slice(0, -MOST)) texts.delete(oldest);
      return text;
    },
    index(source, { speakers, said, ofTalk }, index) {
      const known = indexes.get(source) ?? new Map<string, IndexedSource>();
      indexes.set(source, known);
      const key = JSON.stringify([speakers?.map(({ label, name }) => [label, name]), said, ofTalk]);
      const indexed = known.get(key) ?? index();
      known.set(key, indexed);
      return indexed;
    },
  };
}

function keyOf({ path, bytes, format }: GivenSource): string {
  return JSON.stringify([createHash('sha256').update(bytes).digest('hex'), path, format]);
}
