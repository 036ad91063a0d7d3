/** A folder in, it and those below it that may hold outlines out, with the Markdown files in each. */
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentErrorOf } from '../model/problems/system-error.js';
import type { EnvironmentError } from '../model/problems/environment-error.js';
import { markdownAmong } from './find-outlines.js';
import { unreadable } from './absent.js';

export interface WalkedFolder {
  /** Between the folder that was named and this one, as `2026/spring`; empty for the first. */
  readonly below: string;
  /** Names of Markdown files, sorted. */
  readonly files: readonly string[];
}

export interface Walk {
  /** Those of a folder stand before those below it; by name. */
  readonly folders: readonly WalkedFolder[];
  /** Folders that are there and cannot be read, as the user knows them. */
  readonly failures: readonly { readonly path: string; readonly error: EnvironmentError }[];
}

/** What outlines are made from and what programs put down, but no outlines. */
const PASSED_OVER = /^(?:\..*|node_modules|sources)$/;

/**
 * Links to folders are not followed: none of them can lead round in a circle, or out of the folder.
 *
 * @param folder absolute
 * @param shown the same as messages print it
 * @param skipped absolute paths of folders below it that are left out
 */
export async function walkFolder(
  folder: string,
  shown: string,
  skipped: readonly string[] = [],
): Promise<Walk> {
  const root = await realpath(folder).catch(() => folder);
  const left = new Set(await Promise.all(skipped.map((path) => realpath(path).catch(() => path))));
  const walk = async (below: string): Promise<Walk> => {
    const name = join(shown, below);
    try {
      const entries = await readdir(join(root, below), { withFileTypes: true }).catch(unreadable(name));
      const files = markdownAmong(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name));
      const walks: Walk[] = [{ folders: [{ below, files }], failures: [] }];
      const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      for (const inside of folders.filter((each) => !PASSED_OVER.test(each)).toSorted()) {
        const next = below === '' ? inside : `${below}/${inside}`;
        if (!left.has(join(root, next))) walks.push(await walk(next));
      }
      return {
        folders: walks.flatMap((each) => each.folders),
        failures: walks.flatMap((each) => each.failures),
      };
    } catch (thrown) {
      const error = environmentErrorOf(thrown);
      if (error === undefined) throw thrown;
      return { folders: [], failures: [{ path: name, error }] };
    }
  };
  return walk('');
}
