/** An outline in, the fonts that it names out, as bytes to embed. */
import type { Outline } from '../model/outline.js';
import type { Checked } from '../model/problems/problem.js';
import { readOwnFile } from './read-own-file.js';

export interface AssetOptions {
  /** Files outside the outline's folder may be read. */
  readonly allowOutside: boolean;
  /** Pictures may be fetched from the network. */
  readonly allowRemote: boolean;
}

export interface GivenFont {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function readFonts(
  outline: Outline,
  options: AssetOptions,
): Promise<Checked<readonly GivenFont[]>> {
  const read = await Promise.all(
    outline.meta.fonts.map(async (ref) => ({
      ref,
      ...(await readOwnFile(ref, outline, options.allowOutside)),
    })),
  );
  return {
    value: read.flatMap(({ ref, value }) => (value === undefined ? [] : [{ path: ref.path, bytes: value }])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
