/** Finds the folder Pullquote itself is installed in, from its sources or from its bundle. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../model/problems/environment-error.js';

/** @throws EnvironmentError `not-installed-whole` */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (existsSync(join(folder, 'templates', 'deck.md.hbs'))) return folder;
  if (folder === from) throw notWhole();
  return packageRoot(folder);
}

function notWhole(): EnvironmentError {
  return new EnvironmentError(
    'not-installed-whole',
    'Pullquote is not installed whole: its templates are missing',
    'install it again with npm',
  );
}
