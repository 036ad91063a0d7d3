/** Loads HTML from memory into an empty page, and waits until its fonts and pictures are there. */
import type { BlankPage } from './blank-page.js';
import type { CdpConnection } from './cdp-connection.js';
import { evaluator } from './evaluate.js';
import type { Clip, PageHandle } from './page-handle.js';
import { gateRequests, ORIGIN, type PageFile, type PageFiles } from './request-gate.js';

export interface PageOptions {
  readonly html: string;
  /** What the page may load, by path relative to itself, e.g. `images/logo.svg`. */
  readonly files?: PageFiles | undefined;
  /** In CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** @defaultValue 1 */
  readonly deviceScaleFactor?: number | undefined;
  /** Which CSS applies while it is loaded and measured. @defaultValue `screen` */
  readonly media?: 'screen' | 'print' | undefined;
  /** Whether scripts of the page run; `evaluate` works in either case. @defaultValue false */
  readonly scripts?: boolean | undefined;
}

/** Waits for the page's load event and no longer: everything comes from memory, so nothing can trickle in. */
export async function openPage(
  connection: CdpConnection,
  { targetId, session }: BlankPage,
  options: PageOptions,
): Promise<PageHandle> {
  const [blockedRequests] = await Promise.all([
    gateRequests(connection, session, filesOf(options)),
    ...setUp(connection, session, options),
  ]);
  const evaluate = await load(connection, session);
  await evaluate(settle);
  return {
    blockedRequests,
    evaluate,
    pdf: () => printPdf(connection, session),
    screenshot: (clip) => takePicture(connection, session, clip),
    close: () => closePage(connection, targetId, session),
  };
}

function filesOf({ html, files = new Map<string, PageFile>() }: PageOptions): PageFiles {
  return new Map([...files, ['', { bytes: Buffer.from(html), type: 'text/html; charset=utf-8' }]]);
}

function setUp(
  connection: CdpConnection,
  session: string,
  options: PageOptions,
): readonly Promise<unknown>[] {
  const { viewport, deviceScaleFactor = 1, media = 'screen', scripts = false } = options;
  const metrics = { ...viewport, deviceScaleFactor, mobile: false };
  return [
    connection.send('Emulation.setDeviceMetricsOverride', metrics, session),
    connection.send('Emulation.setEmulatedMedia', { media }, session),
    connection.send('Emulation.setScriptExecutionDisabled', { value: !scripts }, session),
  ];
}

/** @returns the page's evaluator, which lives in a world of its own: the page's scripts cannot meddle with it. */
async function load(connection: CdpConnection, session: string): Promise<PageHandle['evaluate']> {
  const loaded = new Promise<void>((resolve) => {
    connection.on('Page.loadEventFired', session, () => resolve());
  });
  const { frameId, errorText } = await connection.send('Page.navigate', { url: ORIGIN }, session);
  if (errorText !== undefined) throw new Error(`The page did not load: ${errorText}`);
  await loaded;
  const world = await connection.send(
    'Page.createIsolatedWorld',
    { frameId, worldName: 'pullquote' },
    session,
  );
  return evaluator(connection, session, world.executionContextId);
}

/** Runs in the page. A picture that cannot be decoded is not waited for; its alt text stands in. */
async function settle(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}

/** Bookmarks are left to `finishPdf`: Chromium runs the words of a wrapped headline together. */
async function printPdf(connection: CdpConnection, session: string): Promise<Uint8Array> {
  const { data } = await connection.send(
    'Page.printToPDF',
    { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, displayHeaderFooter: false },
    session,
  );
  return Buffer.from(data, 'base64');
}

async function takePicture(connection: CdpConnection, session: string, clip?: Clip): Promise<Uint8Array> {
  const area = clip ? { clip: { ...clip, scale: 1 }, captureBeyondViewport: true } : {};
  const { data } = await connection.send('Page.captureScreenshot', { format: 'png', ...area }, session);
  return Buffer.from(data, 'base64');
}

async function closePage(connection: CdpConnection, targetId: string, session: string): Promise<void> {
  await connection.send('Target.closeTarget', { targetId });
  connection.endSession(session, new Error('The page has been closed'));
}
