/** A started browser for the stages: shared by all decks of a run, always closed. */
import { held } from '../async/held.js';
import { firstPage, newPage } from './page/blank-page.js';
import type { FoundBrowser } from './installed/found-browser.js';
import { openPage, type PageOptions } from './page/open-page.js';
import type { PageHandle } from './page/page-handle.js';
import type { Sandbox } from './isolation/sandbox.js';
import { startBrowser, type StartOptions } from './start/start-browser.js';

export interface BrowserHandle {
  /** Of the browser's main process. */
  readonly pid: number | undefined;
  readonly sandbox: Sandbox;
  /** Its name and version, e.g. `HeadlessChrome/147.0.7727.0`. */
  version(): Promise<string>;
  /** @throws EnvironmentError `browser-died` when the browser or the page goes, or hangs, before it is loaded. */
  openPage(options: PageOptions): Promise<PageHandle>;
  /** Returns when its process has ended and its temp folder is gone. May be called again. */
  close(): Promise<void>;
}

/**
 * If our own process ends in whatever way, the browser ends with it: by our kill on exit and on signals, and by
 * its pipes' closing where we were killed outright.
 *
 * @throws EnvironmentError `browser-failed` when it does not start, tried more than once; `browser-sandbox`,
 * `temp-unwritable`.
 */
export async function openBrowser(found: FoundBrowser, options: StartOptions): Promise<BrowserHandle> {
  const { process, connected, sandbox } = await startBrowser(found, options);
  // The first page is made ready while our own process still renders its HTML.
  const spare = [held(firstPage(connected))];
  const close = async (): Promise<void> => {
    connected.gone.abort(new Error('The browser has been closed'));
    await process.close();
  };
  return {
    pid: process.pid,
    sandbox,
    version: () => connected.browser.version(),
    openPage: async (page) => openPage(await (spare.pop() ?? newPage(connected)), page),
    close,
  };
}
