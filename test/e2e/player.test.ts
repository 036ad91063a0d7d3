import type { BrowserContext, Frame, Page } from 'puppeteer-core';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Slide } from '../../src/model/deck.js';
import { plainText } from '../../src/model/inline.js';
import { until } from '../browser/helpers.js';
import { pageText, readPdf } from '../pdf/read-pdf.js';
import { linesOf } from './support/lines-of.js';
import { builtContent } from './support/built-content.js';
import { NOTHING, openFile, reader, watch, type OpenedFile } from './support/chromium.js';
import { planned, type PlannedDeck } from './support/planned.js';

const { folder: output, ran } = await builtContent();
const shared: { browser?: BrowserContext; zh?: PlannedDeck | undefined; en?: PlannedDeck | undefined } = {};

beforeAll(async () => {
  expect(ran.code).toBe(0);
  shared.browser = await reader();
  const outlines = ['content/altman-a16z.zh-CN.md', 'content/lost-property.en.md'];
  [shared.zh, shared.en] = await Promise.all(outlines.map((path) => planned(path)));
});
afterAll(() => shared.browser?.close());

test('an address that ends in a theme’s id opens it there', async () => {
  const { page } = await open('lost-property.en.html');
  const slides = deck('en').deck.slides;
  const id = slides[3]?.id ?? '';
  await page.goto(`${page.url().replace(/#.*/, '')}?#${id}`);
  expect(await slideShown(page)).toBe(id);
  expect(new URL(page.url()).hash).toBe('#4');
});

describe.each([
  ['altman-a16z.zh-CN.html', 'zh'],
  ['lost-property.en.html', 'en'],
  ['altman-a16z.zh-CN.presenter.html', 'zh'],
] as const)('%s', (file, key) => {
  test('walks through every slide by keyboard, there and back', async () => {
    const slides = deck(key).deck.slides;
    const { page, doings } = await open(file);
    const seen: string[] = [];
    const heard: string[] = [];
    for (const slide of slides) {
      seen.push(await slideShown(page));
      heard.push(await page.$eval('body > .pullquote-said[role="status"]', (said) => said.textContent));
      const reveals = 'points' in slide && slide.reveal ? slide.points.length : 0;
      for (let step = 0; step <= reveals; step++) await page.keyboard.press('ArrowRight');
    }
    expect(seen).toEqual(slides.map(({ id }) => id));
    expect(heard).toEqual(slides.map((slide) => announced(slide, slides.length, key)));
    await page.keyboard.press('Home');
    expect(await slideShown(page)).toBe(slides[0]?.id);
    await page.keyboard.press('End');
    expect(await slideShown(page)).toBe(slides.at(-1)?.id);
    await page.keyboard.press('PageUp');
    expect(await slideShown(page)).toBe(slides.at(-2)?.id);
    expect(doings).toEqual(NOTHING);
  });

  test('shows the overview of all slides', async () => {
    const { page, doings } = await open(file);
    await page.keyboard.press('o');
    const found: { frame?: Frame | undefined } = {};
    await until(async () => (found.frame = await overviewOf(page)) !== undefined);
    const frame = found.frame ?? page.mainFrame();
    const shown = await frame.$$eval(
      'svg[data-marpit-svg]',
      (slides) =>
        slides.filter(
          (slide) =>
            slide.getBoundingClientRect().height > 0 && getComputedStyle(slide).visibility === 'visible',
        ).length,
    );
    const { slides } = deck(key).deck;
    expect(shown).toBe(slides.length);
    const names = slides.map((slide) => announced(slide, slides.length, key));
    const buttons = await Promise.all(names.map((name) => frame.$(`aria/${name}[role="button"]`)));
    expect(names.filter((_, index) => buttons[index] === null)).toEqual([]);
    expect(doings).toEqual(NOTHING);
  });

  test('its fonts are its own and all load', async () => {
    const { page } = await open(file);
    // Also those of slides that were never up.
    await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'unloaded'));
    const states = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ family, status }) => ({
        family: family.replaceAll('"', ''),
        status,
      }));
    });
    expect(states.length).toBeGreaterThan(3);
    expect(
      states.filter(({ family, status }) => status === 'error' || !family.startsWith('Pullquote')),
    ).toEqual([]);
  });
});

test.each([
  ['altman-a16z.zh-CN.html', 'zh'],
  ['lost-property.en.html', 'en'],
] as const)('%s, printed from its cover, has all words at the first print', async (file, key) => {
  const { page } = await open(file);
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === 'loaded'));
  const first = await printedText(page);
  const second = await printedText(page);
  // Only now: what is laid out for print asks for its fonts.
  await page.emulateMediaType('print');
  const shown = await page.$$eval('svg section', (slides) => slides.map(({ innerText }) => innerText));
  expect(shown.map((text, index) => missing(text, first[index] ?? ''))).toEqual(
    deck(key).deck.slides.map(() => ''),
  );
  expect(second).toEqual(first);
});

test('has asked for all its fonts by the time it is loaded, so that a print at once is whole', async () => {
  const page = await browser().newPage();
  onTestFinished(() => page.close());
  await page.evaluateOnNewDocument(() => {
    addEventListener('load', () => {
      const faces = [...document.fonts].map(({ status }) => status);
      Object.assign(window, { facesAtFirst: faces });
    });
  });
  const file = join(output, 'altman-a16z.zh-CN.html');
  await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' });
  const first = await printedText(page);
  const faces = await page.evaluate(() => (window as unknown as { facesAtFirst: string[] }).facesAtFirst);
  expect(faces.length).toBeGreaterThan(20);
  expect(faces.filter((status) => status === 'unloaded')).toEqual([]);
  expect(await printedText(page)).toEqual(first);
});

test('a button that was come to by keyboard is pressed by space and Enter, and the slide stays', async () => {
  const { page, doings } = await open('lost-property.en.html');
  for (const key of ['Space', 'Enter'] as const) {
    await page.focus('button[title="Keys (?)"]');
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])');
  }
  await page.focus('button[data-bespoke-marp-osc="next"]');
  await page.keyboard.press('Space');
  expect(await slideShown(page)).toBe(deck('en').deck.slides[1]?.id);
  expect(doings).toEqual(NOTHING);
});

test('the overview jumps instead of scrolling where nothing is to move', async () => {
  const { page } = await openFile(browser(), join(output, 'lost-property.en.html'), '?view=overview');
  onTestFinished(() => page.close());
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const tops = await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    const slide = document.querySelector('svg.bespoke-marp-slide:last-of-type');
    const bottom = slide?.getBoundingClientRect().bottom ?? 0;
    return { bottom, height: innerHeight };
  });
  expect(tops.bottom).toBeLessThanOrEqual(tops.height + 1);
  const { slides } = deck('en').deck;
  const captions = await page.$$eval('.pullquote-caption', (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(captions).toEqual(slides.map(({ page: n, headline }) => `${n}${plainText(headline)}`));
  await page.click(`.pullquote-caption:nth-of-type(3)`);
  await page.waitForFunction(() => location.hash === '#3');
});

test('the progress bar follows', async () => {
  const { page } = await open('altman-a16z.zh-CN.html');
  const width = (): Promise<number> =>
    page.$eval('.bespoke-progress-bar', (bar) =>
      Number.parseFloat((bar as HTMLElement).style.flexBasis || (bar as HTMLElement).style.width),
    );
  const first = await width();
  await page.keyboard.press('End');
  expect(await width()).toBe(100);
  expect(first).toBeLessThan(100);
});

test('full screen is one key, and throws nothing', async () => {
  const { page, doings } = await open('altman-a16z.zh-CN.html');
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);
  expect(doings).toEqual(NOTHING);
});

test('each entry of the agenda leads to its theme', async () => {
  const { page, doings } = await open('altman-a16z.zh-CN.html');
  const themes = deck('zh').deck.slides.filter(({ kind }) => kind === 'theme');
  const count = await page.$$eval('section.agenda ol.entries a', (links) => links.length);
  expect(count).toBe(themes.length);
  for (const [index, { id, headline }] of themes.entries()) {
    await page.evaluate(() => (location.hash = '#2'));
    await page.waitForFunction(() =>
      document.querySelector('.bespoke-marp-active section')?.classList.contains('agenda'),
    );
    const link = await page.$(`.bespoke-marp-active section.agenda ol.entries li:nth-child(${index + 1}) a`);
    expect(await link?.evaluate((element) => element.textContent)).toBe(plainText(headline));
    await link?.click();
    await page.waitForFunction(
      (wanted) => document.querySelector('.bespoke-marp-active section')?.classList.contains(wanted),
      {},
      `id-${id}`,
    );
  }
  expect(doings).toEqual(NOTHING);
});

test('no word of a Chinese attribution is cut by the end of a line', async () => {
  const { page } = await open('altman-a16z.zh-CN.html');
  await page.emulateMediaType('print');
  const lines = await linesOf(page, 'figure.quote:not(.question) .source');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.endsWith('访'))).toEqual([]);
});

test('points that are to be revealed come one by one', async () => {
  const { page } = await open('lost-property.en.html');
  const revealed = deck('en').deck.slides.find((slide) => 'points' in slide && slide.reveal);
  if (revealed === undefined || !('points' in revealed)) throw new Error('no theme reveals its points');
  await page.evaluate((hash) => (location.hash = hash), `#${revealed.page}`);
  await page.waitForFunction(
    (wanted) => document.querySelector('.bespoke-marp-active section')?.classList.contains(wanted),
    {},
    `id-${revealed.id}`,
  );
  const visible = (): Promise<number> =>
    page.$$eval(
      '.bespoke-marp-active .points li',
      (points) => points.filter((point) => getComputedStyle(point).visibility === 'visible').length,
    );
  const counts = [await visible()];
  while (counts.length <= revealed.points.length) {
    await page.keyboard.press('ArrowRight');
    counts.push(await visible());
  }
  expect(counts).toEqual(Array.from({ length: revealed.points.length + 1 }, (_, index) => index));
  expect(await slideShown(page)).toBe(revealed.id);
});

describe('the presenter view', () => {
  test('opens beside the slides, shows the notes, and each follows the other', async () => {
    const path = join(output, 'altman-a16z.zh-CN.presenter.html');
    const { page, doings } = await openFile(browser(), path);
    const [popup] = await Promise.all([
      new Promise<Page | null>((resolve) => page.once('popup', resolve)),
      page.keyboard.press('p'),
    ]);
    if (popup === null) throw new Error('no window opened');
    onTestFinished(() => popup.close());
    const popupDoings = watch(popup, path);
    await popup.waitForSelector('.bespoke-marp-presenter-container');
    expect(new URL(popup.url()).searchParams.get('view')).toBe('presenter');

    const third = deck('zh').deck.slides[2];
    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await popup.waitForFunction(() => location.hash === '#3');
    const notes = await popup.$$eval('.bespoke-marp-note', (all) =>
      all.filter((note) => getComputedStyle(note).display !== 'none').map((note) => note.textContent),
    );
    const folded = (value: string): string => value.replace(/\s+/g, '');
    expect(notes.map(folded)).toEqual([folded((third?.notes ?? []).join(''))]);
    expect(folded(notes.join('')).length).toBeGreaterThan(100);

    await popup.bringToFront();
    await popup.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash === '#4');
    expect([doings, popupDoings]).toEqual([NOTHING, NOTHING]);
  });

  test('has clock, timer and the next slide', async () => {
    const { page } = await open('altman-a16z.zh-CN.presenter.html', '?view=presenter');
    await page.waitForSelector('.bespoke-marp-presenter-container');
    const parts = await page.$$eval(
      '.bespoke-marp-presenter-info-time, .bespoke-marp-presenter-info-timer, .bespoke-marp-presenter-next-container',
      (all) => all.map(({ className }) => className),
    );
    expect(parts).toHaveLength(3);
    const said = (selector: string): Promise<string | null> =>
      page.$eval(selector, ({ textContent }) => textContent);
    const [first, second] = deck('zh').deck.slides.map(({ headline }) => plainText(headline));
    expect(await said('.pullquote-note-headline')).toBe(first);
    expect(await said('.pullquote-next-label')).toBe(`接下来 ${second ?? ''}`);
    // A link in a note leaves the window where it is.
    const opened = await page.$eval('.bespoke-marp-note', (note) => {
      const link = note.appendChild(document.createElement('a'));
      link.href = 'https://example.org/';
      addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.click();
      return [link.target, link.rel];
    });
    expect(opened).toEqual(['_blank', 'noopener']);
    expect(await said('.bespoke-marp-presenter-info-time')).toMatch(/^\d{1,2}:\d\d$/);
    expect(await page.$$eval('.bespoke-marp-note', (all) => all.length)).toBe(
      deck('zh').deck.slides.filter(({ notes }) => notes.length > 0).length,
    );
  });

  test('of the audience’s copy has no note', async () => {
    const { page } = await open('altman-a16z.zh-CN.html', '?view=presenter');
    expect(
      await page.$$eval('.bespoke-marp-note', (all) =>
        all.map(({ textContent }) => textContent.trim()).filter(Boolean),
      ),
    ).toEqual([]);
  });
});

/** What is said of a slide when it comes up. */
function announced({ page, headline }: Slide, all: number, key: 'zh' | 'en'): string {
  const words = plainText(headline).replace(/\s+/g, ' ').trim();
  return key === 'zh' ? `第 ${page} 页，共 ${all} 页：${words}` : `Slide ${page} of ${all}: ${words}`;
}

/** By page; the fonts are not waited for, as no reader's print waits. */
async function printedText(page: Page): Promise<readonly string[]> {
  const pdf = await readPdf(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, waitForFonts: false }),
  );
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)));
}

/** The letters of a slide that its print lacks. Their order tells nothing: lines of columns are printed across. */
function missing(shown: string, printed: string): string {
  const left = lettersOf(printed);
  return lettersOf(shown)
    .filter((letter) => {
      const at = left.indexOf(letter);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    })
    .join('');
}

function lettersOf(text: string): string[] {
  return Array.from(text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter);
}

async function open(file: string, tail = ''): Promise<OpenedFile> {
  const opened = await openFile(browser(), join(output, file), tail);
  onTestFinished(() => opened.page.close());
  return opened;
}

function browser(): BrowserContext {
  if (shared.browser === undefined) throw new Error('no browser');
  return shared.browser;
}

function deck(key: 'zh' | 'en'): PlannedDeck {
  const found = shared[key];
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

/** The player shows its overview in a frame, which is there before its page is. */
async function overviewOf(page: Page): Promise<Frame | undefined> {
  const views = await Promise.all(
    page.frames().map(async (frame) => {
      // A frame that is just loading has no answer yet.
      const view = await frame.evaluate(viewShown).catch(() => undefined);
      return view === 'overview' ? [frame] : [];
    }),
  );
  return views.flat()[0];
}

/** Runs in the page, once its slides are laid out. */
function viewShown(): string | undefined {
  return document.readyState === 'complete' ? document.body.dataset['bespokeView'] : undefined;
}

function slideShown(page: Page): Promise<string> {
  return page.$eval(
    '.bespoke-marp-active section',
    ({ className }) => /\bid-([\w-]+)/.exec(className)?.[1] ?? '',
  );
}
