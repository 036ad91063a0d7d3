import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankShare } from '../../../scripts/looks/blank-slide.mjs';
import { faultsInPage, type SlideFault } from '../../../scripts/looks/in-page.mjs';
import type { BrowserHandle } from '../../../src/browser/open-browser.js';
import { sharedBrowser } from '../../support/shared-browser.js';

const shared: { browser?: BrowserHandle } = {};
beforeAll(async () => {
  shared.browser = await sharedBrowser();
});
afterAll(() => shared.browser?.close());

const STYLE = `* { margin: 0 } section { position: relative; width: 400px; height: 300px; font: 20px/24px monospace; background: #fff }
  p { position: absolute; white-space: nowrap } img { position: absolute; width: 100px; height: 100px }`;
const PICTURE = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

async function lookAt(content: string): Promise<{ faults: readonly SlideFault[]; blank: number }> {
  if (shared.browser === undefined) throw new Error('no browser');
  const html = `<!doctype html><style>${STYLE}</style><section class="theme id-one density-0">${content}</section>`;
  const page = await shared.browser.openPage({ html, viewport: { width: 400, height: 300 } });
  try {
    return { faults: await page.evaluate(faultsInPage), blank: blankShare(await page.screenshot()) };
  } finally {
    await page.close();
  }
}

test.each([
  ['<p style="left: 10px; top: 10px">one</p><p style="left: 10px; top: 40px">two</p>', []],
  ['<p style="left: 10px; top: 10px; line-height: 12px">one<br>two</p>', []],
  ['<p style="left: 10px; top: 10px">one</p><p style="left: 20px; top: 16px">two</p>', ['overlap']],
  ['<p style="left: 380px; top: 10px">over the edge</p>', ['overflow']],
  ['<p style="left: 10px; top: 295px">below it</p>', ['overflow']],
  [`<p style="left: 10px; top: 10px">on it</p><img src='${PICTURE}'>`, ['overlap']],
  [`<p style="left: 10px; top: 10px">on it</p><figure class="full"><img src='${PICTURE}'></figure>`, []],
  ['<p style="left: 380px; top: 10px; width: 5px; overflow: hidden">cut on purpose</p>', []],
  ['<p style="left: 10px; top: 270px; height: 24px; overflow: hidden">one<br>cut on purpose</p>', []],
  ['<p style="left: 380px; top: 10px; visibility: hidden">over the edge</p>', []],
])('%s', async (content, kinds) => {
  const { faults } = await lookAt(content);
  expect(faults.map(({ id, kind }) => [id, kind])).toEqual(kinds.map((kind) => ['one', kind]));
});

test('what is blank is of one colour, whichever', async () => {
  expect((await lookAt('')).blank).toBe(1);
  expect((await lookAt('<div style="height: 300px; background: #123"></div>')).blank).toBe(1);
  const { blank } = await lookAt(`<p style="left: 0; top: 140px">${'words '.repeat(9)}</p>`);
  expect(blank).toBeGreaterThan(0.4);
  expect(blank).toBeLessThan(0.6);
});
