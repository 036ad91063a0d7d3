/** An outline's text and a source's bytes in, both on disk out: nothing is ever written over. */
import { dirname } from 'node:path';
import { createFiles, type CreatedFile } from '../../write/whole/create-files.js';
import { replaceFile } from '../../write/whole/replace-file.js';
import type { CopyPlan } from './import-copy.js';

export interface OutlineFile {
  readonly path: string;
  readonly content: string;
  /** The content holds all that the file has: it may take its place. */
  readonly replace: boolean;
}

/**
 * Together, or none. Where an outline takes the place of its shorter self, the source comes first: an outline never
 * names what is not there.
 *
 * @returns the absolute paths written; undefined when one of them is there already
 * @throws EnvironmentError `output-unwritable`, `file-unwritable`
 */
export async function writeImported(
  { path, content, replace }: OutlineFile,
  { target }: CopyPlan,
  source: Uint8Array,
): Promise<readonly string[] | undefined> {
  const outline = { path, bytes: Buffer.from(content) };
  const copy = target === undefined ? [] : [{ path: target, bytes: source }];
  const created: readonly CreatedFile[] = replace ? copy : [outline, ...copy];
  const taken = created.length > 0 ? await createFiles(dirname(path), created) : undefined;
  if (taken !== undefined) return undefined;
  if (replace) await replaceFile(path, content);
  return [path, ...copy.map((file) => file.path)];
}
