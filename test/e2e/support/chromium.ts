/** The embedded browser as a reader's own: scripts run, files open from disk, and what a page does is written down. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'puppeteer-core';
import { pathToFileURL } from 'node:url';
import { isolateFonts } from '../../../src/browser/isolation/font-isolation.js';
import { embedded } from '../../browser/helpers.js';

const shared: { browser?: Promise<Browser> } = {};

/** The one of this worker, whose pages share nothing; to be closed in the file's `afterAll`. */
export async function reader(): Promise<BrowserContext> {
  // Ends with the worker's process.
  // The hosts of this machine included, nothing is found: a request can fail, but never wait. To start a process takes
  // longer than most pages: those of one reader have one, for which a page stays open.
  shared.browser ??= launchEmbedded({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--renderer-process-limit=1'],
  });
  const context = await (await shared.browser).createBrowserContext();
  await context.newPage();
  return context;
}

/** It sees no font of the machine: the same everywhere, and it does not crash where there is none. */
export async function launchEmbedded({ args = [], ...options }: LaunchOptions): Promise<Browser> {
  const { executable, libraries } = await embedded();
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-test-'));
  const fonts = await isolateFonts(folder);
  const browser = await launch({
    executablePath: executable,
    // What moves is asked for where it is tried: everywhere else a slide is as it stays.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-software-rasterizer',
      '--force-prefers-reduced-motion',
      ...args,
    ],
    env: {
      ...process.env,
      ...fonts,
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
    },
    ...options,
  });
  browser.once('disconnected', () => void rm(folder, { recursive: true, force: true }));
  return browser;
}

/** The player asks that the screen stay lit, and a headless browser has none. */
const NO_SCREEN = 'NotAllowedError: Wake Lock permission request denied';

/** What a page did besides showing itself: each list is to stay empty. */
export interface Doings {
  /** Addresses asked for that are neither the page's own file nor data in it. */
  readonly requests: string[];
  readonly dialogs: string[];
  /** Whatever was written to the console, and exceptions nobody caught. */
  readonly console: string[];
}

export interface OpenedFile {
  readonly page: Page;
  readonly doings: Doings;
}

export const NOTHING: Doings = { requests: [], dialogs: [], console: [] };

export async function openFile(
  browser: Pick<Browser, 'newPage'>,
  path: string,
  tail = '',
): Promise<OpenedFile> {
  const page = await browser.newPage();
  const doings = watch(page, path);
  await page.setViewport({ width: 960, height: 540 });
  await page.goto(pathToFileURL(path).href + tail, { waitUntil: 'load' });
  return { page, doings };
}

/** @param path of the one file that the page may ask for */
export function watch(page: Page, path: string): Doings {
  const doings: Doings = { requests: [], dialogs: [], console: [] };
  const own = pathToFileURL(path).href;
  page.on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && address.split(/[?#]/)[0] !== own)
      doings.requests.push(address);
  });
  page.on('dialog', (dialog) => {
    doings.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.text() !== NO_SCREEN) doings.console.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => doings.console.push(String(error)));
  return doings;
}
