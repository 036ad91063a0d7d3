/** Where an installed font package lies. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** @throws the resolver's error when the package is not installed. */
export function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
