/** What was asked for in, the outlines to be live out: with each, its versions in other languages beside it. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Checked } from '../../model/problems/problem.js';
import { findOutlines } from '../../read/find-outlines.js';
import { talkName } from '../../text/talk-name.js';

/** Paths as the user named them, or as they lie beside those. */
export async function findTalks(inputs: readonly string[], cwd: string): Promise<Checked<readonly string[]>> {
  const found = await findOutlines(inputs, cwd);
  const beside = await Promise.all(found.value.map((path) => siblingsOf(path, cwd)));
  return { value: [...new Set([...found.value, ...beside.flat()])], problems: found.problems };
}

async function siblingsOf(path: string, cwd: string): Promise<readonly string[]> {
  const name = talkOf(path);
  if (name === undefined) return [];
  const files = await readdir(resolve(cwd, dirname(path))).catch(() => []);
  return files
    .filter((file) => talkOf(file) === name)
    .toSorted()
    .map((file) => join(dirname(path), file));
}

/** `altman-a16z` of `content/altman-a16z.zh-CN.md`. */
function talkOf(path: string): string | undefined {
  const { name, lang } = talkName(basename(path));
  return lang === undefined || !/\.md$/i.test(path) ? undefined : name;
}

export function stemOf(path: string): string {
  return basename(path).replace(/\.md$/i, '');
}
