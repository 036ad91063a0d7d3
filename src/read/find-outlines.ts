/** Paths of outlines and folders in, the paths of all outlines out. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { makeProblem } from '../model/make-problem.js';
import type { Checked } from '../model/problem.js';
import { isSetAside } from '../write/set-aside.js';
import { absent } from './absent.js';

/**
 * A folder stands for the outlines directly in it, by name; each outline comes once.
 *
 * @throws EnvironmentError `file-unreadable` for a folder that is there and cannot be read
 */
export async function findOutlines(
  inputs: readonly string[],
  cwd: string,
): Promise<Checked<readonly string[]>> {
  const found = await Promise.all(inputs.map((input) => findIn(input, cwd)));
  return {
    value: [...new Set(found.flatMap(({ value }) => value))],
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function findIn(input: string, cwd: string): Promise<Checked<readonly string[]>> {
  const path = resolve(cwd, input);
  const name = relative(cwd, path) || input;
  const stats = await stat(path).catch(absent(name));
  if (stats === undefined) return missing(name);
  if (!stats.isDirectory()) return { value: [name], problems: [] };
  const files = ((await readdir(path).catch(absent(name))) ?? [])
    .filter((file) => /\.md$/i.test(file) && !/^(\.|readme\b)/i.test(file) && !isSetAside(file))
    .toSorted();
  return files.length === 0 ? empty(name) : { value: files.map((file) => join(name, file)), problems: [] };
}

function missing(file: string): Checked<readonly string[]> {
  const problem = makeProblem('file-missing', {
    message: 'there is no such file or folder',
    hint: 'check the spelling, or write a starter outline with `pullquote new my-talk`',
    file,
  });
  return { value: [], problems: [problem] };
}

function empty(file: string): Checked<readonly string[]> {
  const problem = makeProblem('no-outlines', {
    message: 'this folder holds no outlines, which are files named `<name>.<lang>.md`',
    hint: 'write a starter outline with `pullquote new my-talk`',
    file,
  });
  return { value: [], problems: [problem] };
}
