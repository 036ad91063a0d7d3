/** Connects Puppeteer to a browser that has just been started; Puppeteer is loaded only now. */
import type { Browser } from 'puppeteer-core';
import { browserDied } from './browser-died.js';
import type { BrowserProcess } from './browser-process.js';
import { pageCrashes, type PageCrashes } from './page-crashes.js';
import { PipeTransport } from './pipe-transport.js';
import { unlessAborted } from '../../async/unless-aborted.js';

export interface ConnectedBrowser {
  readonly browser: Browser;
  /** Aborted when the browser is gone, with the error to report as its reason. */
  readonly gone: AbortController;
  readonly crashes: PageCrashes;
  /** How long it may take for an answer. */
  readonly answerTimeoutMs: number;
}

/** Rejects when the process ends, or lets go of its pipes, before it has answered. */
export async function connectBrowser(
  { input, output }: Pick<BrowserProcess, 'input' | 'output'>,
  answerTimeoutMs: number,
): Promise<ConnectedBrowser> {
  const gone = new AbortController();
  const crashes = pageCrashes();
  const transport = new PipeTransport(input, output, {
    onEnd: () => gone.abort(browserDied()),
    onMessage: crashes.hear,
  });
  const browser = await unlessAborted(gone.signal, async () => {
    const { connect } = await import('puppeteer-core');
    return connect({
      transport,
      protocolTimeout: answerTimeoutMs,
      defaultViewport: null,
      issuesEnabled: false,
      networkEnabled: false,
    });
  });
  return { browser, gone, crashes, answerTimeoutMs };
}
