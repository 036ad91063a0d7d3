/** A file that an outline names in, its bytes out, if it lies where an outline's files may. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { makeProblem } from '../model/make-problem.js';
import type { FileRef, Outline } from '../model/outline.js';
import type { Checked } from '../model/problem.js';
import type { RuleName } from '../model/rules.js';

/** @param allowOutside whether files outside the outline's folder may be read */
export async function readOwnFile(
  { path, span }: FileRef,
  { file }: Outline,
  allowOutside: boolean,
): Promise<Checked<Buffer | undefined>> {
  const refuse = (rule: RuleName, message: string, hint: string): Checked<undefined> => ({
    value: undefined,
    problems: [makeProblem(rule, { message, hint, file: file.path, span })],
  });
  const target = resolve(file.folder, path);
  const real = await realpath(target).catch(() => undefined);
  // Where it would lie counts even when it is not there: a refusal must not tell what exists outside.
  if (!allowOutside && !isBelow(await realpath(file.folder), real ?? target)) {
    return refuse('outside-folder', `“${path}” lies outside the outline's folder`, OUTSIDE_HINT);
  }
  if (real === undefined) return refuse('file-missing', `there is no file “${path}”`, MISSING_HINT);
  if (!(await stat(real)).isFile()) return refuse('file-kind', `“${path}” is no regular file`, MISSING_HINT);
  return { value: await readFile(real), problems: [] };
}

function isBelow(folder: string, target: string): boolean {
  const way = relative(folder, target);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const OUTSIDE_HINT = 'copy the file beside the outline, or build with --allow-outside';
const MISSING_HINT = "paths start at the outline's folder; check the spelling";
