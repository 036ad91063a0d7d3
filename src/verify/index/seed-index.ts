/** Finds a string in a long text without reading the text again: an index of short runs, built once. */
import { lastOf } from '../../text/at.js';

const RUN = 4;
/** Only every fourth run is kept; a longer needle has one of them somewhere in its first seven units. */
const STEP = 4;

export interface SeedIndex {
  readonly text: string;
  /** Where the runs of bucket `b` start: `positions[buckets[b]]` up to `positions[buckets[b + 1]]`. */
  readonly buckets: Uint32Array;
  readonly positions: Uint32Array;
}

/** Time and memory grow with the text: one position for each four units. */
export function indexSeeds(text: string): SeedIndex {
  const bits = Math.max(8, Math.min(20, Math.ceil(Math.log2(text.length / STEP + 1))));
  const buckets = new Uint32Array(2 ** bits + 1);
  for (let start = 0; start + RUN <= text.length; start += STEP)
    bump(buckets, hashAt(text, start, buckets.length - 1) + 1);
  for (let bucket = 1; bucket < buckets.length; bucket += 1) bump(buckets, bucket, buckets[bucket - 1]);
  const positions = new Uint32Array(lastOf(buckets));
  const next = buckets.slice();
  for (let start = 0; start + RUN <= text.length; start += STEP) {
    const bucket = hashAt(text, start, buckets.length - 1);
    positions[bump(next, bucket)] = start;
  }
  return { text, buckets, positions };
}

/** Once a run, so without asking whether there is such an index. @returns what it was. */
function bump(counts: Uint32Array, index: number, by = 1): number {
  const count = counts[index] ?? 0;
  counts[index] = count + by;
  return count;
}

/** @param size a power of two. */
function hashAt(text: string, start: number, size: number): number {
  let hash = 0;
  for (let step = 0; step < RUN; step += 1)
    hash = Math.imul(hash ^ text.charCodeAt(start + step), 0x9e3779b1);
  return (hash >>> 8) & (size - 1);
}

/** The positions of runs that may equal the four units of `needle` at `offset`. */
export function seedsAt(index: SeedIndex, needle: string, offset: number): Uint32Array {
  const bucket = hashAt(needle, offset, index.buckets.length - 1);
  return index.positions.subarray(index.buckets[bucket], index.buckets[bucket + 1]);
}

/** Where `needle` stands in the text, ascending, at most `limit` times. */
export function findAll(index: SeedIndex, needle: string, limit: number): readonly number[] {
  if (needle === '') return [];
  return needle.length < RUN + STEP - 1 ? scan(index.text, needle, limit) : lookUp(index, needle, limit);
}

/** The same by reading the text: for what is too short for the index. */
export function scan(text: string, needle: string, limit: number): readonly number[] {
  const found: number[] = [];
  let start = text.indexOf(needle);
  while (start >= 0 && found.length < limit) {
    found.push(start);
    start = text.indexOf(needle, start + 1);
  }
  return found;
}

/** Of four neighbouring runs of the needle exactly one is in the index, whatever the needle's position. */
function lookUp(index: SeedIndex, needle: string, limit: number): readonly number[] {
  const base = rarestBase(index, needle);
  const found: number[] = [];
  for (let offset = base; offset < base + STEP; offset += 1) {
    for (const seed of seedsAt(index, needle, offset)) {
      if (seed >= offset && index.text.startsWith(needle, seed - offset)) found.push(seed - offset);
    }
  }
  return found.sort((a, b) => a - b).slice(0, limit);
}

function rarestBase(index: SeedIndex, needle: string): number {
  const last = Math.min(needle.length - RUN, 64);
  const counts = Array.from({ length: last + 1 }, (_, offset) => seedsAt(index, needle, offset).length);
  const costs = counts.slice(0, last - STEP + 2).map((_, base) => sum(counts.slice(base, base + STEP)));
  return costs.indexOf(Math.min(...costs));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
