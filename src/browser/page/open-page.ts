/** Loads HTML from memory into an empty page, and waits until its fonts and pictures are there. */
import type { Page } from 'puppeteer-core';
import { browserDied } from '../start/browser-died.js';
import type { BlankPage } from './blank-page.js';
import type { Clip, PageHandle, ScreenshotKind } from './page-handle.js';
import { takeSnapshot } from './page-snapshot.js';
import { gateRequests, ORIGIN, type PageFile, type PageFiles } from './request-gate.js';

export interface PageOptions {
  readonly html: string;
  /** What the page may load, by path relative to itself, e.g. `images/logo.svg`. */
  readonly files?: PageFiles | undefined;
  /** In CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** @defaultValue 1 */
  readonly deviceScaleFactor?: number | undefined;
  /** Which CSS applies, also when it is printed. @defaultValue `screen` */
  readonly media?: 'screen' | 'print' | undefined;
  /** Whether scripts of the page run; `evaluate` works in either case. @defaultValue false */
  readonly scripts?: boolean | undefined;
}

/** Waits for the page's load event and no longer: everything comes from memory, so nothing can trickle in. */
export async function openPage({ page, life }: BlankPage, options: PageOptions): Promise<PageHandle> {
  const { guard } = life;
  const blockedRequests = await guard(() => load(page, options));
  return {
    blockedRequests,
    evaluate: <A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A) =>
      guard(() => page.evaluate(run as unknown as (...args: unknown[]) => R, ...args)),
    snapshot: (styles) => guard(() => takeSnapshot(page, styles)),
    pdf: () => guard(() => printPdf(page)),
    screenshot: (clip, kind) => guard(() => takePicture(page, clip, kind)),
    close: () => closePage({ page, life }),
  };
}

/** @returns the addresses that were refused. */
async function load(page: Page, options: PageOptions): Promise<readonly string[]> {
  const { viewport, deviceScaleFactor = 1, media = 'screen', scripts = false } = options;
  const [blocked] = await Promise.all([
    gateRequests(page, filesOf(options)),
    page.setViewport({ ...viewport, deviceScaleFactor }),
    page.setJavaScriptEnabled(scripts),
  ]);
  await page.goto(ORIGIN, { waitUntil: 'load' }).catch(throwAborted);
  // Before, it would be forgotten when the page goes to its address: the gate's session knows of no medium.
  await page.emulateMediaType(media);
  await page.evaluate(settle);
  return blocked;
}

/** Not a copy: a page that stays open may be given more. */
/** The address answers from memory: what aborts the way there is the page's death, which may be told of only later. */
function throwAborted(error: unknown): never {
  throw error instanceof Error && error.message.startsWith('net::ERR_ABORTED') ? browserDied(error) : error;
}

function filesOf({ html, files }: PageOptions): PageFiles {
  const page: PageFile = { bytes: Buffer.from(html), type: 'text/html; charset=utf-8' };
  return { get: (path) => (path === '' ? page : files?.get(path)) };
}

/** Runs in the page. A picture that cannot be decoded is not waited for; its alt text stands in. */
async function settle(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}

/** Bookmarks are left to `finishPdf`: Chromium runs the words of a wrapped headline together. */
function printPdf(page: Page): Promise<Uint8Array> {
  return page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, waitForFonts: false });
}

/** Of a WebP file: letters keep their edges. */
const QUALITY = 90;

/** What lies beyond the window would be laid out anew for it with all else, and might not be painted yet. */
async function takePicture(page: Page, clip?: Clip, kind: ScreenshotKind = 'png'): Promise<Uint8Array> {
  if (clip) await page.evaluate(scrollTo, clip.x, clip.y);
  return page.screenshot({
    type: kind,
    ...(kind === 'png' ? {} : { quality: QUALITY }),
    ...(clip ? { clip } : {}),
    captureBeyondViewport: false,
  });
}

/** Runs in the page. */
function scrollTo(left: number, top: number): void {
  window.scrollTo({ left, top, behavior: 'instant' });
}

/** A page that is over might never answer; it ends with its browser at the latest, and nobody needs it any more. */
async function closePage({ page, life }: BlankPage): Promise<void> {
  if (life.isOver()) page.close().catch(() => undefined);
  else await life.guard(() => page.close()).catch(() => undefined);
}
