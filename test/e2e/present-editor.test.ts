import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { previewPage } from '../../editors/vscode/src/preview-page.js';
import { liveBrowser, liveTest, press, until } from './live-browser.js';

/** What an editor gives to pages in its tabs. */
const EDITOR = `
globalThis.said = [];
globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => globalThis.said.push(message.slide) });
`;

const TAB = 'http://editor.test/';

/** Only pages of an editor may hold ours, and the test's page is none: it is let in as if it were. */
async function openTab(page: Page, html: string): Promise<void> {
  const answer = async (request: HTTPRequest): Promise<void> => {
    if (request.url() === TAB) return request.respond({ contentType: 'text/html', body: html });
    if (!request.isNavigationRequest()) return request.continue();
    const response = await fetch(request.url());
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors vscode-webview: http://127.0.0.1:* http://localhost:*');
    const headers = { 'content-security-policy': policy.replace('vscode-webview:', TAB) };
    await request.respond({ contentType: 'text/html', headers, body: await response.text() });
  };
  await page.evaluateOnNewDocument(EDITOR);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  await page.goto(TAB, { waitUntil: 'domcontentloaded' });
}

test('a page in a tab of an editor goes to the slide of the cursor, and says where it has gone', async () => {
  const live = await liveTest(undefined, { editor: true });
  const page = await (await liveBrowser()).newPage();
  await openTab(page, previewPage(live.address()));
  const said = (): Promise<unknown> => page.evaluate('globalThis.said.at(-1)');
  await until(
    async () => {
      await page.evaluate(`window.postMessage({ slide: 'third' }, '*')`);
      return (await said()) === 'third';
    },
    async () => `the page said ${JSON.stringify(await page.evaluate('globalThis.said'))}`,
  );
  await page.focus('iframe');
  await press(page, 'ArrowLeft');
  await until(async () => (await said()) === 'second');
});

test('a narrow tab shows the slides, and nothing to scroll but them', async () => {
  const live = await liveTest(undefined, { editor: true });
  const page = await (await liveBrowser()).newPage();
  await page.setViewport({ width: 500, height: 800 });
  // What Visual Studio Code puts before the styles of a page.
  const padded = previewPage(live.address()).replace(/<style [^>]+>/, '$&body { padding: 0 20px } ');
  await openTab(page, padded);
  const slides = await page.waitForFrame((frame) => frame.url().startsWith(live.address()));
  await slides.waitForSelector('svg.bespoke-marp-slide.bespoke-marp-active');
  expect(await slides.$eval('.pullquote-reading', (view) => (view as HTMLElement).hidden)).toBe(true);
  const sizes = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const { x, y, width, height } = (
      document.querySelector('iframe') ?? document.body
    ).getBoundingClientRect();
    return { scrolled: [scrollWidth, scrollHeight], frame: [x, y, width, height] };
  });
  expect(sizes).toEqual({ scrolled: [500, 800], frame: [0, 0, 500, 800] });
});
