/** One browser a worker for what is not about starting or ending one: to start costs more than most tests do. */
import { openBrowser, type BrowserHandle } from '../../src/browser/open-browser.js';
import type { PageHandle } from '../../src/browser/page/page-handle.js';
import { embedded, MACHINE } from '../browser/helpers.js';

const shared: { browser?: Promise<BrowserHandle> } = {};

/** As if it had been started for the caller: to close it closes the caller's pages. */
export async function sharedBrowser(): Promise<BrowserHandle> {
  // Ends with the worker's process.
  shared.browser ??= embedded().then((found) => openBrowser(found, MACHINE));
  const browser = await shared.browser;
  const pages: PageHandle[] = [];
  return {
    ...browser,
    openPage: async (options) => {
      const page = await browser.openPage(options);
      pages.push(page);
      return page;
    },
    close: async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
    },
  };
}
