/** An outline's text and a source's bytes in, both on disk out: nothing is ever written over. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EnvironmentError } from '../model/environment-error.js';
import { replaceFile } from '../rehearse/replace-file.js';
import type { CopyPlan } from './import-copy.js';

export interface OutlineFile {
  readonly path: string;
  readonly content: string;
  /** The content holds all that the file has: it may take its place. */
  readonly replace: boolean;
}

/**
 * The outline first: when it is there already, the source is not copied either.
 *
 * @returns the absolute paths written; undefined when the outline is there already
 * @throws EnvironmentError `output-unwritable`
 */
export async function writeImported(
  { path, content, replace }: OutlineFile,
  { target }: CopyPlan,
  bytes: Uint8Array,
): Promise<readonly string[] | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    if (replace) await replaceFile(path, content);
    else await writeFile(path, content, { flag: 'wx' });
    if (target === undefined) return [path];
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes, { flag: 'wx' });
    return [path, target];
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    if (cause instanceof EnvironmentError) throw cause;
    const { message } = cause as Error;
    throw new EnvironmentError(
      'output-unwritable',
      message,
      'check that the folder may be written to and that the disk has room',
      cause,
    );
  }
}
