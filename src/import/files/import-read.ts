/** The path of a source in, its bytes out, or why it cannot be read. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked } from '../../model/problems/problem.js';
import { absent } from '../../read/absent.js';
import { MAX_SOURCE_BYTES } from '../../sources/decode/decode-source.js';

/**
 * What is far too large is not even read.
 *
 * @throws EnvironmentError `file-unreadable`
 */
export async function readImported(path: string, cwd: string): Promise<Checked<Uint8Array | undefined>> {
  if (/^(?:https?|ftp):\/\//i.test(path))
    return refuse(
      'file-missing',
      path,
      'this is an address, and import works offline',
      'save the page with your browser, and name the file',
    );
  const file = resolve(cwd, path);
  const stats = await stat(file).catch(absent(path));
  if (stats === undefined)
    return refuse('file-missing', path, 'there is no such file', 'check the spelling of the path');
  if (!stats.isFile())
    return refuse('file-kind', path, 'this is no regular file', 'name the article or the transcript itself');
  if (stats.size > MAX_SOURCE_BYTES)
    return refuse(
      'source-too-large',
      path,
      `the source has ${(stats.size / 1024 / 1024).toFixed(1)} MB, and 20 MB is the limit`,
      'keep only the transcript or the article in it, without recordings and pictures',
    );
  return { value: await readFile(file).catch(absent(path)), problems: [] };
}

function refuse(
  rule: 'file-missing' | 'file-kind' | 'source-too-large',
  file: string,
  message: string,
  hint: string,
): Checked<undefined> {
  return { value: undefined, problems: [makeProblem(rule, { message, hint, file })] };
}
