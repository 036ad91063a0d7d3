/** Paths of outlines and folders in, the paths of all outlines out. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { didYouMean } from '../text/did-you-mean.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
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
  const { value: named, problems } = await readInput(input, cwd);
  if (named === undefined) return { value: [], problems };
  const { name, path, isFolder } = named;
  if (!isFolder) return { value: [name], problems: [] };
  const files = markdownAmong((await readdir(path).catch(absent(name))) ?? []);
  if (files.length === 0) return { value: [], problems: [noOutlines(name, NONE_THERE)] };
  return { value: files.map((file) => join(name, file)), problems: [] };
}

export interface NamedInput {
  /** As messages print it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** @throws EnvironmentError `file-unreadable` */
export async function readInput(input: string, cwd: string): Promise<Checked<NamedInput | undefined>> {
  const path = resolve(cwd, input);
  const name = relative(cwd, path) || input;
  const stats = await stat(path).catch(absent(name));
  if (stats === undefined)
    return { value: undefined, problems: [missing(name, await hintFor(path, name, cwd))] };
  return { value: { name, path, isFolder: stats.isDirectory() }, problems: [] };
}

/** What may be an outline, by its name. */
export function markdownAmong(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => /\.md$/i.test(file) && !/^(\.|readme\b)/i.test(file) && !isSetAside(file))
    .toSorted();
}

/** @param path absolute, of what is not there */
async function hintFor(path: string, name: string, cwd: string): Promise<string> {
  if (dirname(path) === resolve(cwd) && basename(path) === basename(cwd)) {
    const [example = 'my-talk.en.md'] = markdownAmong(await readdir(cwd).catch(() => []));
    return `you are in the folder \`${name}\`: run this from the folder above, or name an outline, such as \`${example}\``;
  }
  const beside = await readdir(dirname(path), { withFileTypes: true }).catch(() => []);
  const folders = beside.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const near = didYouMean(basename(path), [...markdownAmong(beside.map((entry) => entry.name)), ...folders]);
  if (near !== undefined) return `did you mean \`${join(dirname(name), near)}\`?`;
  return 'check the spelling, or write a starter outline with `pullquote new my-talk`';
}

function missing(file: string, hint: string): Problem {
  return makeProblem('file-missing', { message: 'there is no such file or folder', hint, file });
}

export const NONE_THERE = 'write a starter outline with `pullquote new my-talk`';

export function noOutlines(file: string, hint: string): Problem {
  return makeProblem('no-outlines', {
    message: 'this folder holds no outlines, which are files named `<name>.<lang>.md`',
    hint,
    file,
  });
}
