/** An empty page, ready to be loaded into: making one costs more than loading most of ours. */
import type { Browser, Page } from 'puppeteer-core';
import { browserDied, browserHangs } from '../start/browser-died.js';
import type { ConnectedBrowser } from '../start/connect-browser.js';
import { isFailedPrint, isTimeout } from './puppeteer-errors.js';
import { unlessAborted } from '../../async/unless-aborted.js';

export interface BlankPage {
  readonly page: Page;
  readonly life: PageLife;
}

/** Whether a page can still be worked with. */
export interface PageLife {
  /** Does something with the page. Rejects with `browser-died` once the page or its browser is gone or hangs. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>;
  readonly isOver: () => boolean;
}

/** The page that the browser starts with. */
export function firstPage(connected: ConnectedBrowser): Promise<BlankPage> {
  return blankPage(
    connected,
    connected.crashes.watchAll,
    async (browser) => (await browser.pages())[0] ?? browser.newPage(),
  );
}

export function newPage(connected: ConnectedBrowser): Promise<BlankPage> {
  return blankPage(connected, connected.crashes.watchNew, (browser) => browser.newPage());
}

async function blankPage(
  { browser, gone, answerTimeoutMs }: ConnectedBrowser,
  watchCrashes: (crashed: () => void) => () => void,
  make: (browser: Browser) => Promise<Page>,
): Promise<BlankPage> {
  const failure = new AbortController();
  const life = pageLife(failure, AbortSignal.any([gone.signal, failure.signal]), answerTimeoutMs);
  const die = (): void => failure.abort(browserDied());
  // While it is made Puppeteer would wait for answers that cannot come.
  const unwatch = watchCrashes(die);
  const page = await life.guard(() => make(browser)).finally(unwatch);
  page.once('error', die);
  page.setDefaultTimeout(answerTimeoutMs);
  return { page, life };
}

/** @param failure of this page alone; @param over by that, or by the browser's end. */
function pageLife(failure: AbortController, over: AbortSignal, timeoutMs: number): PageLife {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await unlessAborted(over, work);
    } catch (error) {
      if (await isTimeout(error)) failure.abort(browserHangs(timeoutMs, error));
      if (await isFailedPrint(error)) failure.abort(browserDied(error));
      over.throwIfAborted();
      throw error;
    }
  };
  return { guard, isOver: () => over.aborted };
}
