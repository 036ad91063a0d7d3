/** The outlines of a run in, the share of one machine out: the same on every machine, without their talking to each other. */
import type { FoundOutline } from '../../pipeline/find/find-inputs.js';
import { stemOf } from '../../pipeline/find/find-talks.js';
import { talkName } from '../../text/talk-name.js';

/** The `index`-th of `count` shares, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface SizedOutline extends FoundOutline {
  readonly bytes: number;
}

/** @returns undefined for what is no `i/n` with i from 1 to n */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return count !== undefined && shard.index <= shard.count ? shard : undefined;
}

/** @param sizeOf a path in bytes; what is not there any more counts as nothing: who builds it says so */
export function sizesOf(
  outlines: readonly FoundOutline[],
  sizeOf: (path: string) => Promise<number>,
): Promise<readonly SizedOutline[]> {
  return Promise.all(outlines.map(async (outline) => ({ ...outline, bytes: await sizeOf(outline.path) })));
}

/**
 * The languages of a talk stay together. Talks are dealt out from the largest to the smallest, each to whoever has
 * least: a longest one first keeps the shares within a third of each other at worst, mostly within one talk.
 *
 * @returns in the order they came in
 */
export function shareOf(outlines: readonly SizedOutline[], { index, count }: Shard): readonly SizedOutline[] {
  const talks = new Map<string, SizedOutline[]>();
  for (const outline of outlines) {
    const talk = `${outline.folder}/${talkName(stemOf(outline.path)).name}`;
    talks.set(talk, [...(talks.get(talk) ?? []), outline]);
  }
  const sized = [...talks].map(([name, versions]) => ({ name, versions, bytes: bytesOf(versions) }));
  const loads = Array.from({ length: count }, () => 0);
  const mine = new Set<SizedOutline>();
  for (const { versions, bytes } of sized.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + bytes;
    if (least === index - 1) for (const version of versions) mine.add(version);
  }
  return outlines.filter((outline) => mine.has(outline));
}

/** An empty one costs something, too. */
function bytesOf(versions: readonly SizedOutline[]): number {
  return versions.reduce((sum, { bytes }) => sum + bytes + 1, 0);
}
