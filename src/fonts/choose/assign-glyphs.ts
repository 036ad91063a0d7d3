/** Decides for one face which font file draws which character: the first in the chain that has all of a cluster. */
import { codePointsOf, isEmoji, needsGlyph, shapedAs } from '../bundled/characters.js';

/** A font file as far as its coverage goes. */
export interface Covering {
  readonly codePoints: ReadonlySet<number>;
  /** Asked first for emoji. */
  readonly isEmojiFont?: boolean;
}

export interface Assignment<File> {
  readonly file: File;
  /** Ascending. */
  readonly codePoints: readonly number[];
}

export interface AssignedGlyphs<File> {
  /** Only files that draw something, in the order of the chain. */
  readonly assignments: readonly Assignment<File>[];
  /** Code points that no file has, ascending. */
  readonly missing: readonly number[];
}

/**
 * Characters of one code point go to one file only. What stays together (👩🏽‍💻, é in two parts, 1️⃣) goes to one
 * file as a whole, so that a part of it may be in a second file too.
 */
export function assignGlyphs<File extends Covering>(
  clusters: Iterable<string>,
  chain: readonly File[],
): AssignedGlyphs<File> {
  const taken = new Map<File, Set<number>>(chain.map((file) => [file, new Set()]));
  const missing = new Set<number>();
  const emojiFirst = [...chain].sort(
    (a, b) => Number(b.isEmojiFont ?? false) - Number(a.isEmojiFont ?? false),
  );
  for (const cluster of clusters) {
    const order = isEmoji(cluster) ? emojiFirst : chain;
    for (const codePoint of assignCluster(cluster, order, taken)) missing.add(codePoint);
  }
  const assignments = chain
    .map((file) => ({ file, codePoints: ascending(taken.get(file) ?? []) }))
    .filter(({ codePoints }) => codePoints.length > 0);
  return { assignments, missing: ascending(missing) };
}

/** @returns what no file has. */
function assignCluster<File extends Covering>(
  cluster: string,
  order: readonly File[],
  taken: Map<File, Set<number>>,
): readonly number[] {
  const parts = codePointsOf(cluster);
  // A composed letter stands for its parts wherever a font has it: HarfBuzz composes by itself.
  const composed = parts.length > 1 ? codePointsOf(cluster.normalize('NFC')) : parts;
  const file = fileWith([...parts.slice(0, 1), ...composed], order) ?? fileWith(parts, order);
  if (file === undefined && parts.length > 1) {
    return parts.flatMap((part) => assignCluster(String.fromCodePoint(part), order, taken));
  }
  if (file === undefined) return parts.filter(needsGlyph);
  for (const part of [...parts, ...shapedAs(cluster)])
    if (file.codePoints.has(part)) taken.get(file)?.add(part);
  return [];
}

/** What draws nothing does not decide, unless there is nothing else. */
function fileWith<File extends Covering>(parts: readonly number[], order: readonly File[]): File | undefined {
  const visible = parts.filter(needsGlyph);
  const deciding = visible.length > 0 ? visible : parts;
  return order.find(({ codePoints }) => deciding.every((part) => codePoints.has(part)));
}

function ascending(codePoints: Iterable<number>): readonly number[] {
  return [...codePoints].sort((a, b) => a - b);
}
