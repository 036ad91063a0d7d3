/** A place in, what stands there out: nothing, a file of ours, one that a person has changed, or somebody else's. */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOurCover } from './cover-of-ours.js';
import { contentDigest } from '../whole/digest.js';
import type { Ledger } from './ledger.js';
import { parseMark } from './mark.js';
import { wasOurs } from './earlier-outputs.js';

export interface Standing {
  /** `earlier`: from before outputs bore our mark, and nobody can say whether a person has changed it. */
  readonly kind: 'nothing' | 'ours' | 'changed' | 'earlier' | 'foreign';
  /** Digest of what is there; null where nothing is. */
  readonly before: string | null;
}

/**
 * @param bytes that are to take its place
 * @throws an error where a folder stands in the way
 */
export async function whatStands(
  folder: string,
  name: string,
  bytes: Uint8Array,
  ledger: Ledger,
): Promise<Standing> {
  const path = join(folder, name);
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return { kind: 'nothing', before: null };
  if (stats.isDirectory()) throw new Error(`a folder stands where ${name} should go`);
  // A link is somebody's way to somewhere else, and a pipe or a device no file of ours.
  if (!stats.isFile()) return { kind: 'foreign', before: '' };
  const there = await readFile(path);
  const before = contentDigest(name, there);
  const known = ledger.digestOf(path);
  const mark = parseMark(name, there);
  const isOurs = there.length === 0 || before === contentDigest(name, bytes) || before === known;
  if (isOurs || mark === 'intact') return { kind: 'ours', before };
  const isChanged = mark === 'broken' || known !== undefined;
  if (isChanged || (await isOurCover(folder, name, there, bytes))) return { kind: 'changed', before };
  return { kind: (await wasOurs(folder, name, there)) ? 'earlier' : 'foreign', before };
}
