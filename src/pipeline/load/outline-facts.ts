/** An outline in, what a run must know of each of its outlines out: as data, so that it can be kept and sent. */
import { resolve } from 'node:path';
import type { Outline } from '../../model/outline.js';
import { outlineFiles } from './outline-files.js';
import { lockPath } from './lock-path.js';
import type { ParsedOutline } from './read-outline.js';

export interface OutlineFacts {
  /** Absolute paths of the files that it reads, or looks for: nothing may be written over them. */
  readonly files: readonly string[];
  /** Ids of its sources. */
  readonly sources: readonly string[];
  /** Whether part of it could not be read, and may name more. */
  readonly incomplete: boolean;
}

/** Of an outline that could not be read, there is itself. */
export function outlineFacts(
  { path, outline }: Pick<ParsedOutline, 'path' | 'outline'>,
  cwd: string,
): OutlineFacts {
  if (outline === undefined) return { files: [resolve(cwd, path)], sources: [], incomplete: false };
  return { ...sourceFacts(outline), files: [...outlineFiles(outline), lockPath(outline)] };
}

export function sourceFacts({ meta, incomplete }: Outline): Pick<OutlineFacts, 'sources' | 'incomplete'> {
  return { sources: meta.sources.map(({ id }) => id), incomplete: incomplete === true };
}
