/** What a run in this process takes from the machine: nothing of its settings, and the worker's browser. */
import { openRunBrowser, type RunBrowserOptions } from '../../src/browser/open-run-browser.js';
import type { BrowserHandle } from '../../src/browser/open-browser.js';
import type { Environment } from '../../src/environment.js';
import { CACHE } from '../browser/helpers.js';
import { sharedBrowser } from './shared-browser.js';

export function testEnvironment(cwd: string, own: Partial<Environment> = {}): Environment {
  return {
    ...{ cwd, env: {}, platform: process.platform, arch: process.arch, version: '0.0.0' },
    ...{ cacheFolder: CACHE, fontWorker: undefined, color: false },
    print: () => undefined,
    log: () => undefined,
    openBrowser: lendBrowser,
    ...own,
  };
}

/** What asks for a browser of its own kind gets it, as somebody's run does. */
function lendBrowser(options: RunBrowserOptions): Promise<BrowserHandle> {
  const { explicit, env, sandbox, cacheFolder } = options;
  const named = explicit ?? env['PULLQUOTE_BROWSER'] ?? env['CHROME_PATH'];
  const plain = named === undefined && sandbox !== 'require' && cacheFolder === CACHE;
  return plain ? sharedBrowser() : openRunBrowser(options);
}
