/** Chooses the browser: the one the user names, the one our package brings, or one that is installed. */
import { resolve } from 'node:path';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { embeddedBrowser, type BrowserCache } from './embedded/embedded-browser.js';
import type { FoundBrowser } from './installed/found-browser.js';
import { installedBrowser } from './installed/installed-browser.js';
import { isExecutable } from './installed/is-executable.js';

export interface FindBrowserOptions extends BrowserCache {
  /** The value of `--browser`. */
  readonly explicit?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** @defaultValue this process's own. */
  readonly arch?: string | undefined;
}

/** @throws EnvironmentError `browser-missing`, or `browser-unpack` when the cache cannot be written. */
export async function findBrowser(options: FindBrowserOptions): Promise<FoundBrowser> {
  const { env, platform, arch = process.arch } = options;
  const named = namedBrowser(options);
  if (named) return checkNamed(named);
  const embedded = platform === 'linux' && arch === 'x64' ? await embeddedBrowser(options) : undefined;
  const found = embedded ?? (await installedBrowser(env, platform));
  if (found) return found;
  throw new EnvironmentError(
    'browser-missing',
    'no browser was found',
    'install Chrome, Chromium or Edge, or give the path of one with --browser or PULLQUOTE_BROWSER',
  );
}

interface NamedBrowser {
  readonly by: string;
  readonly path: string;
}

/** An empty value names nothing: so can a variable be switched off for one command. */
export function namedBrowser({ explicit, env }: FindBrowserOptions): NamedBrowser | undefined {
  return [
    { by: '--browser', path: explicit },
    { by: 'PULLQUOTE_BROWSER', path: env['PULLQUOTE_BROWSER'] },
    { by: 'CHROME_PATH', path: env['CHROME_PATH'] },
  ].find((named): named is NamedBrowser => Boolean(named.path));
}

async function checkNamed({ by, path }: NamedBrowser): Promise<FoundBrowser> {
  if (await isExecutable(path)) return { executable: resolve(path), origin: 'explicit' };
  throw new EnvironmentError(
    'browser-missing',
    `${by} names ${path}, which is not a program that can be run`,
    `correct the path, or leave ${by} away to use the browser that comes with Pullquote`,
  );
}
