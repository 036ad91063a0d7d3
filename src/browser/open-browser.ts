/** A started browser for the stages: shared by all decks of a run, always closed. */
import { blankPage, type BlankPage } from './blank-page.js';
import type { FoundBrowser } from './found-browser.js';
import type { CdpConnection } from './cdp-connection.js';
import { openPage, type PageOptions } from './open-page.js';
import type { PageHandle } from './page-handle.js';
import { startBrowser, type StartOptions } from './start-browser.js';

export interface BrowserHandle {
  /** Of the browser's main process. */
  readonly pid: number | undefined;
  /** @throws EnvironmentError `browser-died` when the browser or the page goes before it is loaded. */
  openPage(options: PageOptions): Promise<PageHandle>;
  /** Returns when its process has ended and its temp folder is gone. May be called again. */
  close(): Promise<void>;
}

/**
 * If our own process ends in whatever way, the browser ends with it: by our kill on exit and on signals, and by
 * its pipes' closing where we were killed outright.
 *
 * @throws EnvironmentError `browser-failed` when it does not start, tried twice.
 */
export async function openBrowser(found: FoundBrowser, options: StartOptions): Promise<BrowserHandle> {
  const { process, connection } = await startBrowser(found, options);
  const spare = [preparedPage(connection)];
  const close = async (): Promise<void> => {
    connection.fail(new Error('The browser has been closed'));
    await process.close();
  };
  return {
    pid: process.pid,
    openPage: async (page) => openPage(connection, await (spare.pop() ?? blankPage(connection)), page),
    close,
  };
}

/** The first page is made while our own process still renders its HTML. A failure shows when the page is used. */
function preparedPage(connection: CdpConnection): Promise<BlankPage> {
  const page = blankPage(connection);
  page.catch(() => undefined);
  return page;
}
