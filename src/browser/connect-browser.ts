/** Connects Puppeteer to a browser that has just been started; Puppeteer is loaded only now. */
import type { Browser } from 'puppeteer-core';
import { browserDied } from './browser-died.js';
import type { BrowserProcess } from './browser-process.js';
import { PipeTransport } from './pipe-transport.js';
import { unlessAborted } from './unless-aborted.js';

export interface ConnectedBrowser {
  readonly browser: Browser;
  /** Aborted when the browser is gone, with the error to report as its reason. */
  readonly gone: AbortController;
  /** How long it may take for an answer. */
  readonly answerTimeoutMs: number;
}

/** Rejects when the process ends, or lets go of its pipes, before it has answered. */
export async function connectBrowser(
  { input, output }: BrowserProcess,
  answerTimeoutMs: number,
): Promise<ConnectedBrowser> {
  const gone = new AbortController();
  const transport = new PipeTransport(input, output, () => gone.abort(browserDied()));
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
  return { browser, gone, answerTimeoutMs };
}
