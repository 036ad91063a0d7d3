/** What a run would find as its browser in, what tells it from another out: nothing is unpacked or started. */
import { stat } from 'node:fs/promises';
import { browserPackage } from './embedded/embedded-browser.js';
import { namedBrowser, type FindBrowserOptions } from './find-browser.js';
import { installedBrowser } from './installed/installed-browser.js';

export async function browserIdentity(options: FindBrowserOptions): Promise<string> {
  const { env, platform, arch = process.arch } = options;
  const named = namedBrowser(options);
  if (named) return fileIdentity(named.path);
  const embedded = platform === 'linux' && arch === 'x64' ? await browserPackage() : undefined;
  if (embedded !== undefined) return `embedded ${embedded.version}`;
  const installed = await installedBrowser(env, platform);
  return installed === undefined ? 'none' : fileIdentity(installed.executable);
}

/** A browser that updates itself is another file. */
async function fileIdentity(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined);
  return `${path} ${String(stats?.size)} ${String(stats?.mtimeMs)}`;
}
