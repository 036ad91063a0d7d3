import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../browser/helpers.js';
import {
  BILINGUAL,
  liveBrowser,
  liveTest,
  openTab,
  openWindow,
  outline,
  placeOf,
  presenterOf,
  press,
  shownText,
  THEMES,
  until,
  untilPlace,
  untilShown,
} from './live-browser.js';

describe('several windows', () => {
  test('of different browsers stay in step, forward and back, also when both are used', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter'));
    const audience = await openWindow(browser, live.address());
    await press(presenter, 'ArrowRight', 4);
    await untilPlace(audience, 'second+1');
    await press(audience, 'ArrowLeft', 2);
    await untilPlace(presenter, 'first+0');
    await press(presenter, 'End');
    await untilPlace(audience, await placeOf(presenter));
  });

  test('opened by p are one talk, and the overview moves it', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const audience = await openWindow(browser, live.address());
    const presenter = await presenterOf(audience);
    await press(presenter, 'ArrowRight', 2);
    await untilPlace(presenter, 'first+0');
    await untilPlace(audience, 'first+0');
    await audience.bringToFront();
    await press(audience, 'o');
    const overview = await audience.waitForSelector('.bespoke-marp-overview[data-open="1"] iframe');
    const frame = await overview?.contentFrame();
    await frame?.waitForSelector('svg.bespoke-marp-slide:nth-of-type(5)');
    await frame?.waitForFunction(() => document.readyState === 'complete');
    // By keyboard: the overview scrolls smoothly to where the talk is, and a click would meet what passes by.
    await frame?.$eval('svg.bespoke-marp-slide:nth-of-type(5)', (slide) => (slide as SVGElement).focus());
    await press(audience, 'Enter');
    await untilPlace(presenter, 'third+0');
    await untilPlace(audience, 'third+0');
  });

  test('of which one is moved before its connection stands: that move counts', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const one = await openWindow(browser, live.address());
    await press(one, 'ArrowRight', 4);
    await untilPlace(one, 'second+1');
    const page = await (await browser.createBrowserContext()).newPage();
    await page.evaluateOnNewDocument(() => {
      window.WebSocket = class extends WebSocket {
        constructor(url: string | URL) {
          super(url);
          queueMicrotask(() =>
            document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })),
          );
        }
      };
    });
    const other = await openTab(page, live.address());
    await untilPlace(one, 'agenda+0');
    await untilPlace(other, 'agenda+0');
  });

  test('of which one is moved while it connects anew, as when it comes to the front: that move counts', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const one = await openWindow(browser, live.address());
    const other = await openWindow(browser, live.address());
    await press(one, 'ArrowRight', 2);
    await untilPlace(other, 'first+0');
    await one.evaluate(() => {
      window.dispatchEvent(new Event('online'));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    });
    await untilPlace(other, 'agenda+0');
    await untilPlace(one, 'agenda+0');
  });

  test('rapid moves end where they were made to end, and nobody is pulled back', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const context = await browser.createBrowserContext();
    // Of one browser: the player's own way of keeping step must not get in the way.
    const one = await openTab(await context.newPage(), live.address());
    const other = await openTab(await context.newPage(), live.address('talk.en/?view=presenter'));
    for (let round = 0; round < 5; round += 1) {
      await press(one, 'ArrowRight', 7);
      await press(one, 'ArrowLeft', 6);
      await untilPlace(one, 'agenda+0');
      await untilPlace(other, 'agenda+0');
      await press(one, 'Home');
    }
    await untilPlace(other, 'cover+0');
  });

  test('are kept in step by the server alone: what the player writes for others moves nobody', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const context = await browser.createBrowserContext();
    const one = await openTab(await context.newPage(), live.address());
    const other = await openTab(await context.newPage(), live.address('talk.en/?view=presenter'));
    await press(one, 'ArrowRight');
    await untilPlace(other, 'agenda+0');
    const heard = one.evaluate(
      () =>
        new Promise<void>((resolve) =>
          window.addEventListener('storage', ({ key }) => {
            if (key === 'heard') resolve();
          }),
        ),
    );
    await other.evaluate(
      (key) => {
        const name = `bespoke-marp-sync-${key}`;
        const said = JSON.parse(localStorage.getItem(name) ?? '{}') as object;
        localStorage.setItem(name, JSON.stringify({ ...said, index: 3, fragmentIndex: 0 }));
        // The last one is nobody's: when it is heard, so is the one before it.
        localStorage.setItem('heard', 'yes');
      },
      await syncKeyOf(one),
    );
    await heard;
    expect(await placeOf(one)).toBe('agenda+0');
  });

  test('stay in step when the server is gone', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const one = await openWindow(browser, live.address());
    const other = await presenterOf(one);
    await live.talks.close();
    await one.waitForSelector('.pullquote-lost:not([hidden])');
    await press(one, 'ArrowRight', 2);
    await untilPlace(other, 'first+0');
  });
});

describe('the audience’s view at the plain address', () => {
  test('follows the speaker, in place and language, and cannot move anybody', async () => {
    const live = await liveTest(BILINGUAL);
    const browser = await liveBrowser();
    const speaker = await openWindow(browser, live.address('talk.en/?view=presenter#4'));
    const audience = await openWindow(browser, live.audience());
    await untilPlace(audience, 'second+0');
    for (const key of ['ArrowRight', ' ', 'p', 'o', 'b', 't', '1', 'Enter']) await press(audience, key);
    await audience.mouse.wheel({ deltaY: 400 });
    await press(speaker, 'ArrowRight');
    await untilPlace(audience, 'second+1');
    expect(await placeOf(speaker)).toBe('second+1');
    expect(await audience.$('.bespoke-marp-overview, .bespoke-marp-presenter-container')).toBeNull();
    const shown = await audience.$$eval('.bespoke-marp-osc button', (buttons) =>
      buttons.filter((made) => getComputedStyle(made).display !== 'none').map((made) => made.title),
    );
    expect(shown).toEqual(['Full screen (f)', 'Language: 中文 (l)', 'Read as text']);
    await press(speaker, 'l');
    await untilShown(audience, '中文标题 second');
    expect(audience.url()).toBe(`${live.audience('talk.zh-CN/')}?f=1#4`);
    await press(speaker, 'b');
    await audience.waitForSelector('.pullquote-screen[data-screen="blank"]:not([hidden])');
    expect(await audience.content()).not.toContain('Secret note.');
  });
});

describe('the presenter view', () => {
  test('has notes, next slide, clock and pace; the audience has no note in its page', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter#4'));
    await untilPlace(presenter, 'second+0');
    expect(await presenter.$eval('.bespoke-marp-note.active', (note) => note.textContent)).toBe(
      'Secret note.',
    );
    const next = await (
      await presenter.waitForSelector('iframe.bespoke-marp-presenter-next')
    )?.contentFrame();
    await next?.waitForSelector('svg.bespoke-marp-active');
    await presenter.waitForSelector('.pullquote-pace');
    const audience = await openWindow(browser, live.address());
    expect(await audience.content()).not.toContain('Secret note.');
  });

  test('keeps its clock over an edit, and shows the edited note', async () => {
    const live = await liveTest();
    const presenter = await openWindow(await liveBrowser(), live.address('talk.en/?view=presenter#4'));
    await untilPlace(presenter, 'second+0');
    await press(presenter, 't');
    await presenter.waitForSelector('.pullquote-pace[data-state="running"]');
    const edited = THEMES.map((theme) =>
      theme.note === undefined ? theme : { ...theme, note: 'Edited note.' },
    );
    await live.save('talk.en.md', outline([{ id: 'zero', headline: 'Before', points: ['x'] }, ...edited]));
    await until(async () =>
      (await presenter.$eval('body', (body) => body.innerText)).includes('Edited note.'),
    );
    await untilPlace(presenter, 'second+0');
    expect(await presenter.$$('.pullquote-pace')).toHaveLength(1);
    expect(await presenter.$('.pullquote-pace[data-state="running"]')).not.toBeNull();
  });
});

test('the presenter view shows nothing as next at the end, also after an edit, and not the cover', async () => {
  const live = await liveTest();
  const presenter = await openWindow(await liveBrowser(), live.address('talk.en/?view=presenter#6'));
  const next = (): Promise<string> =>
    presenter.$eval('iframe.bespoke-marp-presenter-next', (frame) => getComputedStyle(frame).visibility);
  await untilPlace(presenter, 'closing+0');
  await until(async () => (await next()) === 'hidden');
  await live.save('talk.en.md', outline([{ id: 'zero', headline: 'Before', points: ['x'] }, ...THEMES]));
  await until(async () => (await presenter.$$('#\\:\\$p > svg')).length === 7);
  await untilPlace(presenter, 'closing+0');
  await until(async () => (await next()) === 'hidden');
  await press(presenter, 'ArrowLeft');
  await untilPlace(presenter, 'third+0');
  await until(async () => (await next()) === 'visible');
});

describe('keys', () => {
  test('b blanks the audience and not the speaker; moving on brings the slide back', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter'));
    const audience = await openWindow(browser, live.address());
    await press(presenter, 'b');
    await audience.waitForSelector('.pullquote-screen[data-screen="blank"]:not([hidden])');
    const size = await presenter.$eval('.pullquote-screen', (cover) => cover.getBoundingClientRect().width);
    expect(size).toBeLessThan(500);
    await press(audience, 'ArrowRight');
    await audience.waitForSelector('.pullquote-screen', { hidden: true });
    await presenter.waitForSelector('.pullquote-screen', { hidden: true });
  });

  test('a number and Enter jump; Escape forgets the number', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address());
    await press(page, '4');
    expect(await page.$eval('.pullquote-jump', (box) => box.textContent)).toBe('4');
    await press(page, 'Enter');
    await untilPlace(page, 'second+0');
    await press(page, '1');
    await press(page, 'Escape');
    await press(page, 'Enter');
    expect(await placeOf(page)).toBe('second+0');
  });

  test('d points with a dot that the other windows see at the same spot of the slide', async () => {
    const live = await liveTest();
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter'));
    const audience = await openWindow(browser, live.address());
    await press(presenter, 'd');
    await audience.waitForSelector('.pullquote-laser:not([hidden])');
    await presenter.keyboard.down('Alt');
    await press(presenter, 'ArrowRight', 3);
    await presenter.keyboard.up('Alt');
    expect(await placeOf(presenter)).toBe('cover+0');
    await press(presenter, 'd');
    await audience.waitForSelector('.pullquote-laser', { hidden: true });
  });

  test('every button has a name', async () => {
    const live = await liveTest(BILINGUAL, { follow: true });
    const browser = await liveBrowser();
    for (const view of ['', '?view=presenter']) {
      const page = await openWindow(browser, live.address(`talk.en/${view}`));
      await page.waitForSelector('.pullquote-button');
      const names = await page.$$eval('button', (buttons) =>
        buttons.map((made) => made.getAttribute('aria-label') ?? (made.title || made.innerText)),
      );
      expect(names.length).toBeGreaterThan(8);
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
    }
  });
});

describe('languages', () => {
  test('l switches all windows in place, at the same theme and fragment', async () => {
    const live = await liveTest(BILINGUAL);
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter#4'));
    const audience = await openWindow(browser, live.address());
    await untilPlace(audience, 'second+0');
    await press(presenter, 'ArrowRight');
    await untilPlace(audience, 'second+1');
    await press(presenter, 'l');
    await untilShown(presenter, '中文标题 second');
    await untilShown(audience, '中文标题 second');
    expect(await placeOf(audience)).toBe('second+1');
    expect(audience.url()).toContain('/talk.zh-CN/');
    expect(await audience.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await audience.reload();
    await untilShown(audience, '中文标题 second');
  });

  test('the button switches too, and Shift-L switches one window alone', async () => {
    const live = await liveTest(BILINGUAL);
    const browser = await liveBrowser();
    const one = await openWindow(browser, live.address('talk.en/#3'));
    const other = await openWindow(browser, live.address());
    await (
      await one.waitForSelector('.pullquote-language')
    )?.evaluate((made) => (made as HTMLElement).click());
    await untilShown(other, '中文标题 first');
    await press(other, 'L');
    await untilShown(other, 'The first thing');
    await press(one, 'ArrowRight');
    await untilShown(one, '中文标题 second');
    await untilShown(other, 'The second thing');
  });
});

describe('the start page', () => {
  test('shows a cover of each deck and leads to it', async () => {
    const other = outline(THEMES, 'en', 'Another talk');
    const live = await liveTest({ ...BILINGUAL, 'content/other.en.md': other });
    const page = await (await liveBrowser()).newPage();
    await page.goto(live.address(''));
    const covers = await page.$$eval('.cover iframe', (frames) => frames.map((frame) => frame.src));
    expect(covers).toHaveLength(3);
    await page.waitForFunction(() => window.frames[0]?.document.querySelector('svg') !== null);
    await (await page.waitForSelector('a[href="other.en/"].main'))?.click();
    await page.waitForSelector('svg.bespoke-marp-active');
    expect(await shownText(page)).toContain('Another talk');
  });

  test('sets a title in the fonts that its deck brings', async () => {
    const naskh = join(ROOT, 'node_modules/@fontsource-variable/noto-naskh-arabic/files');
    const own = outline(THEMES, 'en', 'سلام').replace('minutes: 10', 'minutes: 10\nfonts: [own.woff2]');
    const live = await liveTest({ 'content/own.en.md': own, 'content/talk.en.md': outline() });
    await copyFile(
      join(naskh, 'noto-naskh-arabic-arabic-wght-normal.woff2'),
      join(live.folder, 'content/own.woff2'),
    );
    await live.save('own.en.md', `${own}\n`);
    const page = async (): Promise<string> => (await fetch(live.address(''))).text();
    await until(async () => /"Pullquote Serif"[^}]*font-weight:700[^}]*U\+633\b/.test(await page()));
  });

  test('of one outline is the deck itself', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address(''));
    expect(page.url()).toContain('/talk.en/');
  });
});

/** Under which the player tells the windows of its talk where it is. */
function syncKeyOf(page: Page): Promise<string> {
  return page.evaluate(() => (history.state as { marpBespokeSyncKey: string }).marpBespokeSyncKey);
}
