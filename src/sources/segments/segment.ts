/** A stretch of speech as a speech-to-text program reports it, and what the readers of the programs' files share. */
import { isRecord } from '../../text/is-record.js';

export interface Segment {
  readonly words: string;
  /** In seconds. */
  readonly start: number;
  /** In seconds; undefined where only the beginning is told. */
  readonly end: number | undefined;
  /** As the file names them: `0`, `A`, `SPEAKER_01`, a name. */
  readonly speaker: string | undefined;
}

/** A family of files: those of one program, and of those that write as it does. */
export interface SegmentReader {
  /** As messages name it. */
  readonly name: string;
  /** Nothing where the file is none of the family; in the order of the file. */
  read(root: Json): readonly Segment[];
}

export type Json = Readonly<Record<string, unknown>>;

/** The records of the list at a path; none where there is no such list. */
export function recordsAt(value: unknown, ...path: readonly string[]): readonly Json[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}

/** The first of the keys that holds a text. */
export function textIn(record: Json, keys: readonly string[]): string | undefined {
  return keys.map((key) => record[key]).find((value) => typeof value === 'string');
}

/** The first of the keys that holds a text or a number, as text; an empty one is none. */
export function labelIn(record: Json, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = record[key];
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}
