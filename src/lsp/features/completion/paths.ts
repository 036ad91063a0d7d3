/** The beginning of a path in, the files and folders that it may go on with out: below the outline’s folder alone. */
import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';

/** @param fits which files are meant */
export async function completePath(
  typed: string,
  folder: string,
  fits: RegExp,
): Promise<readonly CompletionItem[]> {
  const within = typed.slice(0, typed.lastIndexOf('/') + 1);
  const way = posix.normalize(within === '' ? './' : within);
  if (way.startsWith('..') || way.startsWith('/')) return [];
  const entries = await readdir(join(folder, way), { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  return shown
    .filter((entry) => entry.isDirectory() || (entry.isFile() && fits.test(entry.name)))
    .map((entry) => ({
      label: entry.isDirectory() ? `${entry.name}/` : entry.name,
      kind: entry.isDirectory() ? CompletionItemKind.Folder : CompletionItemKind.File,
    }));
}
