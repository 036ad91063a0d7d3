/** Chooses a browser and starts it; an embedded one that does not start is looked at closely, and unpacked anew if damaged. */
import { EnvironmentError } from '../model/problems/environment-error.js';
import { blameFullTemp } from './blame-full-temp.js';
import { repairedBrowser } from './embedded/embedded-browser.js';
import { findBrowser, type FindBrowserOptions } from './find-browser.js';
import { openBrowser, type BrowserHandle } from './open-browser.js';
import type { StartOptions } from './start/start-browser.js';

export type RunBrowserOptions = FindBrowserOptions & StartOptions;

/** @throws EnvironmentError as `findBrowser` and `openBrowser` do */
export async function openRunBrowser(options: RunBrowserOptions): Promise<BrowserHandle> {
  const found = await findBrowser(options);
  try {
    return await openBrowser(found, options);
  } catch (error) {
    const blamed = await blameFullTemp(error);
    if (!(blamed instanceof EnvironmentError) || blamed.code !== 'browser-failed') throw blamed;
    const repaired = await repairedBrowser(found, options);
    if (repaired === undefined) throw blamed;
    return openBrowser(repaired, options);
  }
}
