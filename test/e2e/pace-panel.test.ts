import type { Page } from 'puppeteer-core';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sharedFolder } from '../support/shared-folder.js';
import { NOTHING, reader, watch, type Doings } from './support/chromium.js';
import { pullquote } from './support/command.js';

const output = await sharedFolder();

/** Ten minutes: the cover and the closing share the one that no theme claims. */
const outline = (lang: string, look: string): string => `---
title: A talk
lang: ${lang}
look: ${look}
minutes: 10
guest: { name: Ada }
omit: [agenda, sources]
---

## Theme one {#one minutes=4}

- a point

<!-- A note that is long enough to be read. -->

## Theme two {#two minutes=5 reveal}

- one
- two
`;

beforeAll(async () => {
  await writeFile(join(output, 'talk.en.md'), outline('en', 'editorial'));
  await writeFile(join(output, 'talk.zh-CN.md'), outline('zh-CN', 'midnight'));
  const { code, stderr } = await pullquote(
    ['build', 'talk.en.md', 'talk.zh-CN.md', '-o', '.', '-f', 'html,presenter'],
    {
      cwd: output,
    },
  );
  expect(code, stderr).toBe(0);
});

describe('the panel', () => {
  test('stands ready, starts and pauses by t, and space stays next', async () => {
    const { page, doings } = await open('talk.en.presenter.html');
    expect(await shown(page)).toMatchObject({
      state: 'ready',
      words: 'ready',
      spent: '0:00',
      planned: 'of 0:30',
      left: '10:00 left',
    });
    await pass(page, 60);
    expect(await shown(page)).toMatchObject({ state: 'ready', elapsed: '0:00' });

    await page.keyboard.press('t');
    await pass(page, 20);
    expect(await shown(page)).toMatchObject({
      state: 'running',
      words: 'on time',
      spent: '0:20',
      elapsed: '0:20',
      left: '9:40 left',
    });
    await page.keyboard.press('Space');
    expect(await slide(page)).toBe('one');
    await pass(page, 5);
    expect(await shown(page)).toMatchObject({
      state: 'running',
      spent: '0:05',
      planned: 'of 4:00',
      elapsed: '0:25',
    });

    await page.keyboard.press('t');
    await pass(page, 500);
    expect(await shown(page)).toMatchObject({ state: 'paused', spent: '0:05', elapsed: '0:25' });
    await page.keyboard.press('t');
    await pass(page, 5);
    expect(await shown(page)).toMatchObject({ state: 'running', elapsed: '0:30' });
    expect(doings).toEqual(NOTHING);
  });

  test.each([
    ['talk.en.presenter.html', ['2 min behind', '1 min behind', '3 min ahead', '0:30 over']],
    ['talk.zh-CN.presenter.html', ['慢了 2 分钟', '慢了 1 分钟', '快了 3 分钟', '超时 0:30']],
  ])(
    '%s says ahead and behind in colour and in words, large enough',
    async (file, [far, behind, ahead, over]) => {
      const { page } = await open(file);
      await page.keyboard.press('t');
      await pass(page, 30);
      await page.keyboard.press('PageDown');
      await pass(page, 240 + 45);
      const late = await shown(page);
      expect(late).toMatchObject({ verdict: 'behind', words: behind });
      await pass(page, 75);
      const tooLate = await shown(page);
      expect(tooLate).toMatchObject({ verdict: 'far-behind', words: far });
      await page.keyboard.press('End');
      const early = await shown(page);
      expect(early).toMatchObject({ verdict: 'ahead', words: ahead });
      await pass(page, 240);
      expect(await shown(page)).toMatchObject({ left: over });

      for (const { contrast, size } of [late, tooLate, early]) {
        expect(contrast).toBeGreaterThan(4.5);
        expect(size).toBeGreaterThanOrEqual(50);
      }
      expect(new Set([late, tooLate, early].map(({ colour }) => colour)).size).toBe(3);
      expect(await lettersWithoutFont(page)).toEqual([]);
    },
  );

  test('going back adds up', async () => {
    const { page } = await open('talk.en.presenter.html');
    await page.keyboard.press('t');
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageDown'] as const) {
      await pass(page, 10);
      await page.keyboard.press(key);
    }
    expect(await slide(page)).toBe('two');
    await page.keyboard.press('PageUp');
    expect(await shown(page)).toMatchObject({ spent: '0:20', elapsed: '0:40' });
  });

  test('survives a reload: running time runs on, and the slide is the same', async () => {
    const { page, doings } = await open('talk.en.presenter.html');
    await page.keyboard.press('t');
    await page.keyboard.press('PageDown');
    await pass(page, 65);
    await page.reload();
    await pass(page, 5);
    expect(await slide(page)).toBe('one');
    expect(await shown(page)).toMatchObject({ state: 'running', spent: '1:10', elapsed: '1:10' });
    await page.keyboard.press('t');
    await page.reload();
    await pass(page, 60);
    expect(await shown(page)).toMatchObject({ state: 'paused', elapsed: '1:10' });
    expect(doings).toEqual(NOTHING);
  });

  test('each deck has a clock of its own, and the next day one starts from zero', async () => {
    const { page } = await open('talk.en.presenter.html');
    await page.keyboard.press('t');
    await pass(page, 60);
    await page.goto(address('talk.zh-CN.presenter.html'));
    expect(await shown(page)).toMatchObject({ state: 'ready', words: '准备好了' });
    await page.goto(address('talk.en.presenter.html'));
    expect(await shown(page)).toMatchObject({ state: 'running', elapsed: '1:00' });
    await page.goto('about:blank');
    await page.goto(address('talk.en.presenter.html', 86_400));
    expect(await shown(page)).toMatchObject({ state: 'ready', elapsed: '0:00' });
  });

  test('works where storage is forbidden', async () => {
    const { page, doings } = await open('talk.en.presenter.html', async (fresh) => {
      await fresh.evaluateOnNewDocument(() => {
        const forbidden = {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        };
        Object.defineProperty(window, 'localStorage', forbidden);
        Object.defineProperty(window, 'sessionStorage', forbidden);
      });
    });
    await page.keyboard.press('t');
    await pass(page, 20);
    expect(await shown(page)).toMatchObject({ state: 'running', elapsed: '0:20' });
    expect(doings).toEqual(NOTHING);
  });

  test('takes t wherever the focus is, but not what belongs to the browser', async () => {
    const { page } = await open('talk.en.presenter.html');
    await page.keyboard.press('PageDown');
    await page.focus('.bespoke-marp-note.active');
    await page.keyboard.press('t');
    expect(await shown(page)).toMatchObject({ state: 'running' });
    for (const modifier of ['Control', 'Alt', 'Meta', 'Shift'] as const) {
      await page.keyboard.down(modifier);
      await page.keyboard.press('t');
      await page.keyboard.up(modifier);
    }
    expect(await shown(page)).toMatchObject({ state: 'running' });
    expect(await slide(page)).toBe('one');
  });

  test('its buttons do the same, and leave the space bar to the slides', async () => {
    const { page } = await open('talk.en.presenter.html');
    await page.click('.pullquote-pace-toggle');
    await pass(page, 20);
    expect(
      await page.$eval('.pullquote-pace-restart', (button) => (button as HTMLElement).offsetParent),
    ).toBeNull();
    await page.keyboard.press('Space');
    expect(await slide(page)).toBe('one');
    expect(await shown(page)).toMatchObject({ state: 'running', elapsed: '0:20' });
    await page.click('.pullquote-pace-toggle');
    await page.click('.pullquote-pace-restart');
    expect(await shown(page)).toMatchObject({ state: 'ready', elapsed: '0:00', planned: 'of 4:00' });
    const names = await page.$$eval('.pullquote-pace button', (buttons) =>
      buttons.map((button) => button.textContent),
    );
    expect(names).toEqual(['t starts the clock', 'From zero']);
  });

  test.each([
    [1280, 720],
    [1600, 900],
    [700, 420],
  ])('covers nothing and loses nothing at %i × %i', async (width, height) => {
    const { page } = await open('talk.en.presenter.html');
    await page.setViewport({ width, height });
    await page.keyboard.press('t');
    await pass(page, 30 * 60);
    expect(await shown(page)).toMatchObject({ words: '30 min behind', left: '20:00 over' });
    const boxes = await page.evaluate(() => {
      const box = (selector: string): DOMRect =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const cut = [...document.querySelectorAll<HTMLElement>('.pullquote-pace *')].filter(
        (element) =>
          element.offsetParent !== null &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 0,
      );
      return {
        panel: box('.pullquote-pace').toJSON() as DOMRect,
        slide: box('svg.bespoke-marp-active').toJSON() as DOMRect,
        info: box('.bespoke-marp-presenter-info-container').toJSON() as DOMRect,
        cut: cut.map(({ className }) => className),
      };
    });
    expect(boxes.slide.bottom).toBeLessThanOrEqual(boxes.panel.top);
    expect(boxes.panel.bottom).toBeLessThanOrEqual(boxes.info.top);
    expect(boxes.slide.height).toBeGreaterThan(100);
    expect(boxes.cut).toEqual([]);
  });

  test('notes are set in our own font, large enough to be read at arm’s length', async () => {
    const { page } = await open('talk.en.presenter.html');
    await page.keyboard.press('PageDown');
    const note = await page.$eval('.bespoke-marp-note.active', (element) => {
      const { fontFamily, fontSize } = getComputedStyle(element);
      return { fontFamily, size: Number.parseFloat(fontSize) };
    });
    expect(note.fontFamily).toMatch(/^"Pullquote Sans"/);
    expect(note.size).toBeGreaterThanOrEqual(20);
    await page.keyboard.press('+');
    const larger = await page.$eval(
      '.bespoke-marp-note.active',
      (element) => getComputedStyle(element).fontSize,
    );
    expect(Number.parseFloat(larger)).toBeGreaterThan(note.size);
  });
});

describe('where the panel is not', () => {
  test('in the slides of the speaker’s copy, and in the preview of the next one', async () => {
    const { page } = await open('talk.en.presenter.html');
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument !== undefined);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames).toHaveLength(1);
    expect(await frames[0]?.$('.pullquote-pace')).toBeNull();
    await page.goto(pathToFileURL(join(output, 'talk.en.presenter.html')).href);
    expect(await page.$('.pullquote-pace')).toBeNull();
    await page.keyboard.press('t');
    expect(await slide(page)).toBe('cover');
  });

  test('in the audience’s copy: neither plan nor script nor words', async () => {
    const html = await readFile(join(output, 'talk.en.html'), 'utf8');
    expect(html).not.toMatch(/pullquote-pace|pullquote-plan|min behind/);
    const { page } = await open('talk.en.html');
    expect(await page.$('.pullquote-pace')).toBeNull();
  });
});

interface Shown {
  readonly state: string;
  readonly verdict: string;
  readonly words: string;
  readonly spent: string;
  readonly planned: string;
  readonly elapsed: string;
  readonly left: string;
  readonly colour: string;
  readonly contrast: number;
  readonly size: number;
}

async function open(
  file: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<{ page: Page; doings: Doings }> {
  const context = await reader();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const doings = watch(page, join(output, file));
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument(controlTime, WITHIN);
  await prepare?.(page);
  await page.goto(address(file), { waitUntil: 'load' });
  return { page, doings };
}

/** @param later seconds by which the page's clock goes ahead of what it was */
function address(file: string, later = 0): string {
  return `${pathToFileURL(join(output, file)).href}?view=presenter&later=${later}`;
}

/** What the panel is given time for: it is to say within so many milliseconds what has changed. */
const WITHIN = 700;

/**
 * Time stands still in the page, and passes when the test says so; also over a reload, by the window's name. What is
 * to be done again and again can be done at once.
 */
function controlTime(within: number): void {
  const START = Date.UTC(2026, 4, 4, 9, 30);
  const later = Number(new URLSearchParams(location.search).get('later') ?? 0) * 1000;
  Date.now = () => START + later + Number(window.name || 0);
  const { setInterval: often, clearInterval: end } = window;
  const ticking = new Map<unknown, () => void>();
  window.setInterval = ((run: () => void, ms: number) => {
    const id = often(run, ms);
    if (ms <= within) ticking.set(id, run);
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    ticking.delete(id);
    end(id);
  };
  Object.assign(window, { tick: () => ticking.forEach((run) => run()) });
}

async function pass(page: Page, seconds: number): Promise<void> {
  await page.evaluate((ms) => {
    window.name = String(Number(window.name || 0) + ms);
  }, seconds * 1000);
}

/** What the panel says once it has had the time to. */
async function shown(page: Page): Promise<Shown> {
  await page.waitForSelector('.pullquote-pace');
  await page.evaluate(() => (window as unknown as { tick(): void }).tick());
  return page.$eval('.pullquote-pace', (panel) => {
    const text = (selector: string, index = 0): string =>
      panel.querySelectorAll(selector)[index]?.textContent ?? '';
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const said = panel.querySelector('.pullquote-pace-verdict') ?? panel;
    const words = panel.querySelector('.pullquote-pace-words') ?? panel;
    const [paper, ink] = [getComputedStyle(said).backgroundColor, getComputedStyle(words).color];
    const [light = 0, dark = 0] = [luminance(paper), luminance(ink)].sort((a, b) => b - a);
    const { state = '', verdict = '' } = (panel as HTMLElement).dataset;
    return {
      state,
      verdict,
      words: text('.pullquote-pace-words'),
      spent: text('.pullquote-pace-time'),
      planned: text('.pullquote-pace-note'),
      elapsed: text('.pullquote-pace-time', 1),
      left: text('.pullquote-pace-note', 1),
      colour: paper,
      contrast: (light + 0.05) / (dark + 0.05),
      size: Number.parseFloat(getComputedStyle(words).fontSize),
    };
  });
}

async function slide(page: Page): Promise<string> {
  return page.$eval(
    'svg.bespoke-marp-active section',
    (section) => /\bid-([\w-]+)/.exec(section.className)?.[1] ?? '',
  );
}

/** Letters of the panel that none of the fonts in the page is there for. */
async function lettersWithoutFont(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faces = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        family: style.getPropertyValue('font-family'),
        weight: style.getPropertyValue('font-weight'),
        range: style.getPropertyValue('unicode-range'),
      }))
      .filter(({ family, weight }) => family.includes('Pullquote Sans') && weight === '400');
    const ranges = faces.flatMap(({ range }) =>
      range.split(',').map((part) => {
        const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
      }),
    );
    const letters = [...new Set(document.querySelector('.pullquote-pace')?.textContent ?? '')];
    return letters.filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code > 32 && !ranges.some(([from, to]) => from <= code && code <= to);
    });
  });
}
