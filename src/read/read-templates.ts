/** Template folders in, template texts by name out; a later folder overrides an earlier one file by file. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { environmentErrorOf } from '../model/problems/system-error.js';

const UNREADABLE = 'templates-unreadable';

/** `slides/theme.md` for `slides/theme.md.hbs`; looks and locales keep their full name. */
export async function readTemplates(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const layers = await Promise.all(folders.map(readFolder));
  return new Map(layers.flat());
}

async function readFolder(folder: string): Promise<readonly (readonly [string, string])[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return await Promise.all(
      files.map(async (file) => [nameOf(folder, file), await readFile(file, 'utf8')] as const),
    );
  } catch (cause) {
    throw environmentErrorOf(cause, UNREADABLE) ?? notThere(folder, cause);
  }
}

function notThere(folder: string, cause: unknown): EnvironmentError {
  return new EnvironmentError(
    UNREADABLE,
    `cannot read the templates in ${folder}`,
    'check the folder given with --templates',
    cause,
  );
}

function nameOf(folder: string, file: string): string {
  return file
    .slice(folder.length + 1)
    .split(sep)
    .join('/')
    .replace(/\.hbs$/, '');
}
