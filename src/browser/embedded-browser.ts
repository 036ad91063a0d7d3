/** The Chromium that comes with the optional package `@sparticuz/chromium`, unpacked into our cache. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EnvironmentError } from '../model/environment-error.js';
import { cachedFolder } from './cached-folder.js';
import type { FoundBrowser } from './found-browser.js';
import { EXECUTABLE, LIBRARIES, unpackChromium } from './unpack-chromium.js';

const PACKAGE = '@sparticuz/chromium';

/**
 * Takes two seconds the first time, a few milliseconds after.
 *
 * @param cacheFolder ours, in the user's cache; made as needed.
 * @returns nothing when the package is not installed.
 * @throws EnvironmentError `browser-unpack` when the cache cannot be written.
 */
export async function embeddedBrowser(cacheFolder: string): Promise<FoundBrowser | undefined> {
  const root = packageRoot();
  if (root === undefined) return undefined;
  const folder = join(cacheFolder, `chromium-${await versionOf(root)}`);
  try {
    await cachedFolder(folder, (target) => unpackChromium(join(root, 'bin'), target));
  } catch (cause) {
    throw new EnvironmentError(
      'browser-unpack',
      `Chromium could not be unpacked into ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'make 250 MB of room there, see that the folder belongs to you, or name an installed browser with --browser',
      cause,
    );
  }
  return { executable: join(folder, EXECUTABLE), libraries: join(folder, LIBRARIES), origin: 'embedded' };
}

/** Found without importing it: on import the package changes our own process's environment. */
function packageRoot(): string | undefined {
  try {
    // Its exports name only the entry, `<root>/build/cjs/index.cjs`.
    return dirname(dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE))));
  } catch {
    return undefined;
  }
}

async function versionOf(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}
