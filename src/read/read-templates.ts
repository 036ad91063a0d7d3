/** Template folders in, template texts by name out; a later folder overrides an earlier one file by file. */
import { join, sep } from 'node:path';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { entriesIn, readBytes } from './author-disk.js';
import { environmentErrorOf } from '../model/problems/system-error.js';

const UNREADABLE = 'templates-unreadable';

/** `slides/theme.md` for `slides/theme.md.hbs`; looks and locales keep their full name. */
export async function readTemplates(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const layers = await Promise.all(folders.map(readFolder));
  return new Map(layers.flat());
}

async function readFolder(folder: string): Promise<readonly (readonly [string, string])[]> {
  try {
    const files = await filesBelow(folder);
    return await Promise.all(
      files.map(async (file) => [nameOf(folder, file), (await readBytes(file)).toString()] as const),
    );
  } catch (cause) {
    throw environmentErrorOf(cause, UNREADABLE) ?? notThere(folder, cause);
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await entriesIn(folder);
  const below = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return below.flat();
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
