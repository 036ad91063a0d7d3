import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { PageHandle } from '../../../src/browser/page/page-handle.js';
import { openPage } from '../../../src/browser/page/open-page.js';
import { testBrowser, VIEWPORT } from '../helpers.js';

const RED =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="red"/></svg>';

/** Nothing else in it tells of the time. */
function undated(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/\(D:\d{14}[^)]*\)/g, '()');
}

const PLATE = `<!doctype html><style>@page { size: 200px 100px; margin: 0 } body { margin: 0 }
  section { width: 200px; height: 100px; background: #eee }
  @media print { section { background: #000 } }</style><section>Lost property</section>`;

/** A server that must never hear from us. */
async function listener(): Promise<{ readonly address: string; readonly heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  server.on('connection', () => heard.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

test('gives the page its own files and nothing else', async () => {
  const { address, heard } = await listener();
  const browser = await testBrowser();
  const page = await browser.openPage({
    html: `<!doctype html><link rel="preconnect" href="http://${address}"><link rel="dns-prefetch" href="//localhost">
      <link rel="stylesheet" href="http://${address}/style.css"><link rel="prefetch" href="http://${address}/later">
      <img src="images/红 1.svg"><img src="http://${address}/x.png"><img src="file:///etc/hostname">
      <img src="https://pullquote.invalid/missing.png"><img src="data:image/svg+xml;base64,${btoa(RED)}"><iframe src="http://${address}/frame"></iframe>`,
    files: new Map([['images/红 1.svg', { bytes: Buffer.from(RED), type: 'image/svg+xml' }]]),
    viewport: VIEWPORT,
  });

  expect(await page.evaluate(() => [...document.images].map((image) => image.naturalWidth))).toEqual([
    40, 0, 0, 0, 40,
  ]);
  expect([...page.blockedRequests].sort()).toEqual(
    [
      `http://${address}/frame`,
      `http://${address}/later`,
      `http://${address}/style.css`,
      `http://${address}/x.png`,
      'https://pullquote.invalid/missing.png',
    ].sort(),
  );
  expect(heard).toEqual([]);
});

test('no script of the page runs unless asked; evaluate always does', async () => {
  const html = '<!doctype html><title>still</title><p onclick="x()">a<script>document.title = "ran"</script>';
  const browser = await testBrowser();
  const silent = await browser.openPage({ html, viewport: VIEWPORT });
  const lively = await browser.openPage({ html, viewport: VIEWPORT, scripts: true });

  expect(await silent.evaluate((greeting: string) => greeting + document.title, 'is ')).toBe('is still');
  expect(await lively.evaluate(() => document.title)).toBe('ran');
});

test('a page is printed as it stands, whatever has been or is being read and pictured of it', async () => {
  const browser = await testBrowser();
  const open = (): Promise<PageHandle> => browser.openPage({ html: PLATE, viewport: VIEWPORT });
  const printed = undated(await (await open()).pdf());

  const read = await open();
  await read.snapshot(['color']);
  expect(undated(await read.pdf()), 'after a snapshot').toBe(printed);
  const pictured = await open();
  await pictured.screenshot({ x: 0, y: 0, width: 200, height: 100 });
  expect(undated(await pictured.pdf()), 'after a picture').toBe(printed);
  const busy = await open();
  const [meanwhile] = await Promise.all([busy.pdf(), busy.snapshot(['color']), busy.screenshot()]);
  expect(undated(meanwhile), 'at the same time').toBe(printed);
});

test('a script cannot reach the network either', async () => {
  const { address, heard } = await listener();
  const browser = await testBrowser();
  const page = await browser.openPage({
    html: `<!doctype html><script>
      new WebSocket('ws://${address}/socket');
      navigator.sendBeacon('http://${address}/beacon');
      fetch('http://${address}/fetch').catch(() => { document.title = 'failed'; });
    </script>`,
    viewport: VIEWPORT,
    scripts: true,
  });
  await page.evaluate(async () => {
    while (document.title !== 'failed') await new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(heard).toEqual([]);
});

test('evaluate waits for promises and passes on what is thrown', async () => {
  const browser = await testBrowser();
  const page = await browser.openPage({ html: '<p>', viewport: VIEWPORT });

  expect(await page.evaluate(async (n: number) => Promise.resolve({ n, list: [1] }), 3)).toEqual({
    n: 3,
    list: [1],
  });
  const thrown = page.evaluate(() => {
    throw new RangeError('too wide');
  });
  await expect(thrown).rejects.toMatchObject({ name: 'RangeError', message: 'too wide' });
});

test('the viewport, the scale and the medium are the ones asked for', async () => {
  const browser = await testBrowser();
  const page = await browser.openPage({
    html: '<p>',
    viewport: VIEWPORT,
    deviceScaleFactor: 2,
    media: 'print',
  });

  const seen = await page.evaluate(() => [
    innerWidth,
    innerHeight,
    devicePixelRatio,
    matchMedia('print').matches,
  ]);
  expect(seen).toEqual([640, 360, 2, true]);
  expect(pngSize(await page.screenshot())).toEqual([1280, 720]);
  const clip = { x: 0, y: 0, width: 100, height: 300 };
  expect(pngSize(await page.screenshot(clip))).toEqual([200, 600]);
  const webp = Buffer.from(await page.screenshot(clip, 'webp'));
  expect(webp.subarray(8, 12).toString()).toBe('WEBP');
});

test('a part of the page is pictured wherever it lies', async () => {
  const browser = await testBrowser();
  const colours = ['rgb(255, 0, 0)', 'rgb(0, 255, 0)', 'rgb(0, 0, 255)'];
  const blocks = colours.map((colour) => `<div style="height: 360px; background: ${colour}"></div>`);
  const page = await browser.openPage({
    html: `<!doctype html><style>body { margin: 0 }</style>${blocks.join('')}`,
    viewport: VIEWPORT,
  });

  for (const index of [2, 0, 1]) {
    const clip = { x: 0, y: index * 360, width: 640, height: 360 };
    const { width, height, data } = PNG.sync.read(Buffer.from(await page.screenshot(clip)));
    const corners = [0, width * height - 1].map((pixel) => [...data.subarray(pixel * 4, pixel * 4 + 3)]);
    expect(corners.map((corner) => `rgb(${corner.join(', ')})`)).toEqual([colours[index], colours[index]]);
  }
});

test('a large page arrives whole', async () => {
  const browser = await testBrowser();
  const text = '中文 and text. '.repeat(300_000);
  const page = await browser.openPage({
    html: `<!doctype html><meta name="x" content="${text}">`,
    viewport: VIEWPORT,
  });
  expect(await page.evaluate(() => document.querySelector('meta')?.content.length)).toBe(text.length);
});

test('no font of the system can be reached, and what no font has is an empty frame', async () => {
  const browser = await testBrowser();
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui', 'DejaVu Sans', 'Pullquote Blank'];
  const page = await browser.openPage({
    html: `<!doctype html><style>@font-face { font-family: Local; src: local("DejaVu Sans") }</style>
      ${[...families, 'Local'].map((family) => `<p><span style='font: 40px "${family}", ${family}'>iW中😀</span>`).join('')}`,
    viewport: VIEWPORT,
  });
  // Each sign is as wide as the frame: half its size.
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('span')].map((span) => span.offsetWidth),
  );
  expect(new Set(widths)).toEqual(new Set([80]));
});

function pngSize(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('a way to the page that is aborted is the death of the page, be it told of or not', async () => {
  const aborted = new Error('net::ERR_ABORTED at https://pullquote.invalid/');
  const dying = {
    createCDPSession: () => Promise.resolve({ on: () => undefined, send: () => Promise.resolve() }),
    setViewport: () => Promise.resolve(),
    setJavaScriptEnabled: () => Promise.resolve(),
    goto: () => Promise.reject(aborted),
  } as unknown as Page;
  const life = { guard: <T>(work: () => Promise<T>) => work(), isOver: () => false };

  await expect(
    openPage({ page: dying, life }, { html: '', viewport: { width: 10, height: 10 } }),
  ).rejects.toMatchObject({ name: 'EnvironmentError', code: 'browser-died', cause: aborted });
});
