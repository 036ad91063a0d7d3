/** The one browser of a run: started at once, followed by another if it dies, closed at the end. */
import { blameFullTemp } from './blame-full-temp.js';
import type { BrowserHandle } from './open-browser.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { held } from '../async/held.js';

export interface RunBrowser {
  /** Resolves when its process has been started, or cannot be: what keeps us busy is left until then. */
  readonly underWay: Promise<void>;
  get(): Promise<BrowserHandle>;
  /** Does `work`; if the browser dies under it, once more from the start with a new one. */
  survive<T>(work: () => Promise<T>): Promise<T>;
  /** For good: none follows it. */
  close(): Promise<void>;
}

async function blame(error: unknown): Promise<never> {
  throw await blameFullTemp(error);
}

/** @param start calls back when its process has been started, long before it is there */
export function runBrowser(start: (onStarted: () => void) => Promise<BrowserHandle>): RunBrowser {
  let onStarted: () => void = () => undefined;
  const underWay = held(
    new Promise<void>((resolve) => {
      onStarted = () => resolve();
    }),
  );
  const current = { starting: held(start(onStarted)), closed: false };
  current.starting.then(onStarted, onStarted);
  const closeStarted = async (): Promise<void> => (await current.starting.catch(() => undefined))?.close();
  return {
    underWay,
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
        current.starting = held(start(onStarted));
        return await work().catch(blame);
      }
    },
  };
}
