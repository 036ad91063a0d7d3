/** The name of a package that we load in, where it is installed and which version out: nothing of it is loaded. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface InstalledPackage {
  /** Absolute. */
  readonly root: string;
  readonly version: string;
}

/** Undefined where it is not installed: some are optional. */
export async function installedPackage(name: string): Promise<InstalledPackage | undefined> {
  try {
    return await packageAround(dirname(createRequire(import.meta.url).resolve(name)), name);
  } catch {
    return undefined;
  }
}

/** Its manifest is seldom among what it exports, and lies above its entry. */
async function packageAround(folder: string, name: string): Promise<InstalledPackage | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const manifest = JSON.parse(text) as { readonly name?: string; readonly version?: string };
  if (manifest.name === name && manifest.version !== undefined)
    return { root: folder, version: manifest.version };
  return dirname(folder) === folder ? undefined : packageAround(dirname(folder), name);
}
