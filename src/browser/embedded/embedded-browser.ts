/** The Chromium that comes with the optional package `@sparticuz/chromium`, unpacked into our cache. */
import { dirname, join } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { installedPackage, type InstalledPackage } from '../../read/installed-package.js';
import { noteUseOf } from '../../write/cache/content-cache.js';
import { isDamaged, isWhole } from './cache-manifest.js';
import { cachedFolder, removeFolder } from './cached-folder.js';
import type { FoundBrowser } from '../installed/found-browser.js';
import { EXECUTABLE, LIBRARIES, unpackChromium } from './unpack-chromium.js';

const PACKAGE = '@sparticuz/chromium';

/** Where the browser is unpacked, and where it may lie already. */
export interface BrowserCache {
  /** Ours, in the user's cache; made as needed. */
  readonly cacheFolder: string;
  /** One that cannot be written to, filled before. */
  readonly readOnlyCache?: string | undefined;
}

/**
 * Takes two seconds the first time, a few milliseconds after.
 *
 * @returns nothing when the package is not installed.
 * @throws EnvironmentError `browser-unpack` when the cache cannot be written.
 */
export async function embeddedBrowser(cache: BrowserCache): Promise<FoundBrowser | undefined> {
  const installed = await browserPackage();
  if (installed === undefined) return undefined;
  const name = `chromium-${installed.version}`;
  const { cacheFolder, readOnlyCache = cacheFolder } = cache;
  const filled = join(readOnlyCache, name);
  const own = join(cacheFolder, name);
  const folder = (await isWhole(filled)) ? filled : await unpacked(own, installed);
  if (folder === own) await noteUseOf(own);
  return found(folder);
}

/**
 * For one that does not start: its bytes may have changed without a trace.
 *
 * @returns the same, unpacked anew; nothing when its bytes are as they were
 */
export async function repairedBrowser(
  { executable, origin }: FoundBrowser,
  { cacheFolder }: BrowserCache,
): Promise<FoundBrowser | undefined> {
  const place = dirname(executable);
  if (origin !== 'embedded' || !(await isDamaged(place))) return undefined;
  if (dirname(place) === cacheFolder) await removeFolder(place);
  return embeddedBrowser({ cacheFolder });
}

function found(folder: string): FoundBrowser {
  return { executable: join(folder, EXECUTABLE), libraries: join(folder, LIBRARIES), origin: 'embedded' };
}

async function unpacked(folder: string, { root }: InstalledPackage): Promise<string> {
  try {
    return await cachedFolder(folder, (target) => unpackChromium(join(root, 'bin'), target));
  } catch (cause) {
    throw new EnvironmentError(
      'browser-unpack',
      `Chromium could not be unpacked into ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'make 250 MB of room there, name another folder with PULLQUOTE_CACHE, or an installed browser with --browser',
      cause,
    );
  }
}

/** Found without importing it: on import the package changes our own process's environment. */
export function browserPackage(): Promise<InstalledPackage | undefined> {
  return installedPackage(PACKAGE);
}
