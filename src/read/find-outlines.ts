/** Paths of outlines and folders in, the paths of all outlines out. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { didYouMean } from '../text/did-you-mean.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked } from '../model/problems/problem.js';
import { isSetAside } from '../write/whole/set-aside.js';
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
  if (stats === undefined) return missing(name, await hintFor(path, name, cwd));
  if (!stats.isDirectory()) return { value: [name], problems: [] };
  const files = outlinesAmong((await readdir(path).catch(absent(name))) ?? []);
  return files.length === 0 ? empty(name) : { value: files.map((file) => join(name, file)), problems: [] };
}

function outlinesAmong(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => /\.md$/i.test(file) && !/^(\.|readme\b)/i.test(file) && !isSetAside(file))
    .toSorted();
}

/** @param path absolute, of what is not there */
async function hintFor(path: string, name: string, cwd: string): Promise<string> {
  if (dirname(path) === resolve(cwd) && basename(path) === basename(cwd)) {
    const [example = 'my-talk.en.md'] = outlinesAmong(await readdir(cwd).catch(() => []));
    return `you are in the folder \`${name}\`: run this from the folder above, or name an outline, such as \`${example}\``;
  }
  const beside = await readdir(dirname(path), { withFileTypes: true }).catch(() => []);
  const folders = beside.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const near = didYouMean(basename(path), [...outlinesAmong(beside.map((entry) => entry.name)), ...folders]);
  if (near !== undefined) return `did you mean \`${join(dirname(name), near)}\`?`;
  return 'check the spelling, or write a starter outline with `pullquote new my-talk`';
}

function missing(file: string, hint: string): Checked<readonly string[]> {
  const problem = makeProblem('file-missing', {
    message: 'there is no such file or folder',
    ...{ hint, file },
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
