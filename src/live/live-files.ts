/** The folders that live decks depend on, and which change concerns what. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SETTINGS_FILE } from '../read/find-settings.js';
import { packageRoot } from '../read/package-root.js';
import type { LiveOutline } from './live-outline.js';

/** Of our own templates and of those that replace them, with the folders in them. */
export async function templateFolders(own: readonly string[], cwd: string): Promise<readonly string[]> {
  const roots = [join(packageRoot(), 'templates'), ...own.map((folder) => resolve(cwd, folder))];
  const nested = await Promise.all(
    roots.map(async (root) => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return [...roots, ...nested.flat()];
}

export function outlineFolders(outlines: readonly LiveOutline[], cwd: string): readonly string[] {
  const files = outlines.flatMap((outline) => [resolve(cwd, outline.path), ...outline.files()]);
  return [...new Set(files.map((file) => dirname(file)))];
}

/** Its own file, what it names, and the evidence that lies beside it. */
export function concerns(outline: LiveOutline, changed: ReadonlySet<string>, cwd: string): boolean {
  const path = resolve(cwd, outline.path);
  // A new one may have come nearer than the one that holds.
  if ([...changed].some((file) => basename(file) === SETTINGS_FILE)) return true;
  if (changed.has(path) || outline.files().some((file) => changed.has(file))) return true;
  const talk = basename(path).split('.')[0] ?? '';
  return [...changed].some(
    (file) =>
      dirname(file) === dirname(path) && basename(file).startsWith(`${talk}.`) && !/\.md$/i.test(file),
  );
}
