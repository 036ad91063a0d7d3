/** The one browser of a run: started at once, followed by another if it dies, closed at the end. */
import { blameFullTemp } from './blame-full-temp.js';
import type { BrowserHandle } from './open-browser.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { held } from '../async/held.js';

export interface RunBrowser {
  get(): Promise<BrowserHandle>;
  /** Does `work`; if the browser dies under it, once more from the start with a new one. */
  survive<T>(work: () => Promise<T>): Promise<T>;
  /** For good: none follows it. */
  close(): Promise<void>;
}

async function blame(error: unknown): Promise<never> {
  throw await blameFullTemp(error);
}

export function runBrowser(start: () => Promise<BrowserHandle>): RunBrowser {
  const current = { starting: held(start()), closed: false };
  const closeStarted = async (): Promise<void> => (await current.starting.catch(() => undefined))?.close();
  return {
    get: () => current.starting,
    async close() {
      current.closed = true;
      await closeStarted();
    },
    async survive(work) {
      try {
        return await work();
      } catch (error) {
        if (current.closed || !(error instanceof EnvironmentError) || error.code !== 'browser-died')
          throw error;
        await closeStarted();
        current.starting = held(start());
        return await work().catch(blame);
      }
    },
  };
}
