import type { BrowserContext } from 'puppeteer-core';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { plainText } from '../../src/model/inline.js';
import { builtContent } from './support/built-content.js';
import { NOTHING, openFile, reader, type OpenedFile } from './support/chromium.js';
import { planned, type PlannedDeck } from './support/planned.js';

const { folder: output, ran } = await builtContent();
const shared: { browser?: BrowserContext; deck?: PlannedDeck } = {};

beforeAll(async () => {
  expect(ran.code).toBe(0);
  [shared.browser, shared.deck] = await Promise.all([reader(), planned('content/lost-property.en.md')]);
});
afterAll(() => shared.browser?.close());

test('a phone that is held upright reads the deck as a column, from the slide that was asked for, and goes back', async () => {
  const { page, doings } = await openDeck();
  const slides = shared.deck?.deck.slides ?? [];
  await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
  await page.reload();
  const heads = await page.$$eval('.pullquote-reading article :is(h1, h2)', (all) =>
    all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
  expect(heads).toEqual(slides.map(({ headline }) => plainText(headline)));
  for (const [width, height] of [
    [390, 844],
    [360, 640],
  ] as const) {
    await page.setViewport({ width, height, isMobile: true, hasTouch: true });
    expect(await page.evaluate(columnFaults)).toEqual([]);
  }
  // What is read is the slide that comes up.
  await page.$eval('[data-slide] figure.quote', (quote) => quote.closest('article')?.scrollIntoView());
  const read = await page.$eval('[data-slide] figure.quote', (quote) =>
    quote.closest('article')?.getAttribute('data-slide'),
  );
  await page.tap('.pullquote-reading-bar button:last-child');
  expect(await page.$('.pullquote-reading:not([hidden])')).toBeNull();
  expect(await page.evaluate(() => location.hash)).toBe(`#${slides.findIndex(({ id }) => id === read) + 1}`);
  expect(await page.evaluate(barFaults)).toEqual([]);
  await page.tap('button[title="Read as text"]');
  expect(await page.evaluate(columnFaults)).toEqual([]);
  expect(doings).toEqual(NOTHING);
});

test('a phone pushes a chart with many moments, not the page, and keeps a face in sight where slides do', async () => {
  const { page } = await openDeck();
  await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
  await page.reload();
  await page.evaluate(() => {
    const row = document.querySelector('section .chart tr');
    for (let year = 2000; year < 2030; year += 1) row?.insertAdjacentHTML('beforeend', `<td>${year}</td>`);
    const photo = '<div class="photo focus"><img style="object-position: 75% 40%"></div>';
    document.querySelector('section')?.insertAdjacentHTML('beforeend', photo);
  });
  const image = await page.waitForSelector('.pullquote-reading .focus img');
  expect(await image?.evaluate((one) => getComputedStyle(one).objectPosition)).toBe('75% 40%');
  expect(await page.evaluate(columnFaults)).not.toContain('it scrolls sideways');
  const chart = await page.waitForSelector('.pullquote-reading .chart');
  expect(
    await chart?.evaluate((one) => one.scrollWidth > one.clientWidth && one.getAttribute('tabindex') === '0'),
  ).toBe(true);
});

test('the slide makes room for the bar of who reaches for it', async () => {
  const { page } = await openDeck();
  const box = (selector: string): Promise<{ top: number; bottom: number; opacity: string }> =>
    page.$eval(selector, (found) => {
      const { top, bottom } = found.getBoundingClientRect();
      return { top, bottom, opacity: getComputedStyle(found).opacity };
    });
  const height = await page.evaluate(() => innerHeight);
  expect((await box('.bespoke-marp-active')).bottom).toBe(height);
  expect((await box('.bespoke-marp-osc')).opacity).toBe('0');
  await page.mouse.move(400, height - 20);
  await page.mouse.move(402, height - 18);
  await page.waitForFunction(() => {
    const bar = document.querySelector('.bespoke-marp-osc');
    return bar !== null && getComputedStyle(bar).opacity === '1';
  });
  expect((await box('.bespoke-marp-active')).bottom).toBeLessThanOrEqual(
    (await box('.bespoke-marp-osc')).top,
  );
  await page.mouse.move(400, 10);
  await page.waitForFunction(
    () => document.querySelector('.bespoke-marp-active')?.clientHeight === innerHeight,
  );
});

async function openDeck(): Promise<OpenedFile> {
  if (shared.browser === undefined) throw new Error('the browser has not started');
  const opened = await openFile(shared.browser, join(output, 'lost-property.en.html'));
  onTestFinished(() => opened.page.close());
  return opened;
}

/** Runs in the page. */
function columnFaults(): string[] {
  const view = document.querySelector('.pullquote-reading:not([hidden])');
  if (view === null) return ['nothing is read'];
  const small = [...view.querySelectorAll('article *')].filter(
    (part) =>
      part.childElementCount === 0 &&
      part.textContent.trim() !== '' &&
      Number.parseFloat(getComputedStyle(part).fontSize) < 14,
  );
  const wide = [...view.querySelectorAll('*')].filter(
    (part) => part.getBoundingClientRect().right > innerWidth,
  );
  return [
    ...(view.scrollWidth > innerWidth ? ['it scrolls sideways'] : []),
    ...small.map(({ textContent }) => `small: ${textContent}`),
    ...wide.map(({ outerHTML }) => `wide: ${outerHTML.slice(0, 80)}`),
  ];
}

/** Runs in the page. */
function barFaults(): string[] {
  const bar = document.querySelector('.bespoke-marp-osc');
  const boxes = [...(bar?.querySelectorAll('button') ?? [])]
    .map((made) => ({ name: made.title, box: made.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const faults = boxes.filter(
    ({ box }) =>
      box.left < 0 || box.right > innerWidth || box.bottom > innerHeight || box.width < 44 || box.height < 44,
  );
  return boxes.length === 0 ? ['there is no bar'] : faults.map(({ name }) => name);
}
