/** One page for all tests of a file: each puts its slides in it, as a live talk does. To open one costs more than most tests do. */
import { afterAll, beforeAll } from 'vitest';
import type { BrowserHandle } from '../../src/browser/open-browser.js';
import type { PageHandle } from '../../src/browser/page/page-handle.js';
import type { PageOptions } from '../../src/browser/page/open-page.js';
import { sharedBrowser } from '../support/shared-browser.js';

/** Called at the top of a test file. @returns what gives the page with these slides in it, and no others */
export function slidesPage(
  css: string,
  viewport: PageOptions['viewport'],
): (slides: string) => Promise<PageHandle> {
  const shared: { browser?: BrowserHandle; page?: PageHandle } = {};
  beforeAll(async () => {
    shared.browser = await sharedBrowser();
    shared.page = await shared.browser.openPage({ html: `<!doctype html><style>${css}</style>`, viewport });
  });
  afterAll(() => shared.browser?.close());
  return async (slides) => {
    if (shared.page === undefined) throw new Error('no page');
    await shared.page.evaluate(putSlides, slides);
    return shared.page;
  };
}

/** Runs in the page. A picture that cannot be decoded is not waited for. */
async function putSlides(slides: string): Promise<void> {
  document.body.innerHTML = slides;
  document.body.getBoundingClientRect();
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}
