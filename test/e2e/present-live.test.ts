import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../browser/helpers.js';
import { ask } from '../support/live-server.js';
import {
  liveBrowser,
  liveTest,
  openWindow,
  outline,
  placeOf,
  shownText,
  type Theme,
  THEMES,
  until,
  untilPlace,
  untilShown,
} from './live-browser.js';

const [FIRST, SECOND, THIRD] = THEMES as readonly [Theme, Theme, Theme];
const changed = (headline: string): string => outline([FIRST, { ...SECOND, headline }, THIRD]);

describe('saving the outline', () => {
  test('updates the open page in place and keeps slide and fragment', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address());
    await untilPlace(page, 'cover+0');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowRight');
    await untilPlace(page, 'second+1');
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));
    await live.save('talk.en.md', changed('A better headline'));
    await untilShown(page, 'A better headline');
    expect(await placeOf(page)).toBe('second+1');
    expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  });

  test('sends a window what has changed: neither fonts nor style sheet', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address());
    await untilPlace(page, 'cover+0');
    const sent: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/content/')) void response.text().then((text) => sent.push(text));
    });
    await live.save('talk.en.md', changed('The other thing'));
    await untilShown(page, 'A live talk');
    await until(() => sent.length > 0);
    expect(sent.map((text) => Object.keys(JSON.parse(text) as object))).toEqual([
      expect.not.arrayContaining(['fontCss', 'css']),
    ]);
    expect(sent.join('')).toContain('The other thing');
  });

  test('keeps the slide by its id when a slide is put in before it, with one player that hears keys', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#4'));
    await untilPlace(page, 'second+0');
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));
    await live.save(
      'talk.en.md',
      outline([{ id: 'zero', headline: 'Before all', points: ['new'] }, ...THEMES]),
    );
    await page.waitForFunction(() => document.querySelectorAll('svg.bespoke-marp-slide').length === 7);
    await untilPlace(page, 'second+0');
    expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await untilPlace(page, 'second+1');
    await page.keyboard.press('ArrowLeft');
    await untilPlace(page, 'second+0');
  });

  test('goes to the nearest slide before one that is taken out', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#4'));
    await untilPlace(page, 'second+0');
    await live.save('talk.en.md', outline([FIRST, THIRD]));
    await untilPlace(page, 'first+0');
  });

  test('ten saves in 100 ms, by rename, end with the last', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#4'));
    await untilPlace(page, 'second+0');
    for (let save = 1; save <= 10; save += 1) {
      const temporary = join(live.folder, 'content', '.talk.tmp');
      await writeFile(temporary, changed(`Version ${save} of it`));
      await rename(temporary, join(live.folder, 'content', 'talk.en.md'));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await untilShown(page, 'Version 10 of it');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await shownText(page)).toContain('Version 10 of it');
  });

  test('an outline that is deleted leaves its deck, and comes back when it does', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#4'));
    await untilPlace(page, 'second+0');
    await rm(join(live.folder, 'content', 'talk.en.md'));
    await page.waitForSelector('.pullquote-problems:not([hidden])');
    expect(await shownText(page)).toContain('The second thing');
    await live.save('talk.en.md', changed('Back again'));
    await untilShown(page, 'Back again');
    await page.waitForSelector('.pullquote-problems', { hidden: true });
  });

  test('an outline that is deleted leaves the start page, and one that comes is on it', async () => {
    const other = (id: string): string => outline([{ ...FIRST, id }], 'en', `Talk ${id}`);
    const live = await liveTest({
      ...{ 'content/talk.en.md': outline(), 'content/gone.en.md': other('gone') },
      'content/kept.en.md': other('kept'),
    });
    const offered = async (): Promise<string> => {
      const links = (await ask(live.address(''))).body.matchAll(/href="([\w.]+)\/"/g);
      return [...new Set([...links].map(([, stem]) => stem))].join();
    };
    expect(await offered()).toBe('gone.en,kept.en,talk.en');
    await rm(join(live.folder, 'content', 'gone.en.md'));
    await live.save('new.en.md', other('new'));
    await until(async () => (await offered()) === 'kept.en,new.en,talk.en', offered);
  });

  test('a drive without events is asked again and again', async () => {
    const live = await liveTest(undefined, { poll: true });
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#4'));
    await untilPlace(page, 'second+0');
    await live.save('talk.en.md', changed('Polled'));
    await untilShown(page, 'Polled');
  });
});

describe('a look, a picture and a source', () => {
  test('of the user: a saved style sheet is on the page without a reload', async () => {
    const css = (color: string): string =>
      `/* mine */ :root { --paper: ${color}; --ink: #000000; --accent: #400000; }`;
    const live = await liveTest(
      { 'content/talk.en.md': outline(), 'mine/looks/editorial.css': css('#ffffff') },
      { templates: ['mine'] },
    );
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#3'));
    await untilPlace(page, 'first+0');
    const paper = (): Promise<string> =>
      page.evaluate(() => {
        const section = document.querySelector('.bespoke-marp-active section');
        return section === null ? '' : getComputedStyle(section).getPropertyValue('--paper').trim();
      });
    expect(await paper()).toBe('#ffffff');
    await writeFile(join(live.folder, 'mine/looks/editorial.css'), css('#00ff00'));
    await until(async () => (await paper()) === '#00ff00');
  });
});

describe('saving what an outline is made with', () => {
  test('a word that the face of a look cannot draw is told, whatever way its style came about', async () => {
    const own = await readFile(join(ROOT, 'templates/looks/editorial.css'), 'utf8');
    const points = (point: string): string => outline([{ ...FIRST, points: [point, 'two'] }]);
    const live = await liveTest(
      {
        'content/talk.en.md': points('**one** 熱'),
        'own/looks/editorial.css': `${own}\nsection strong { font-style: \\69talic }\n`,
      },
      { templates: ['own'] },
    );
    const told = (): string => live.problems.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
    expect(told()).toBe('');
    await live.save('talk.en.md', points('**熱** one'));
    await until(
      () => told().startsWith('glyph-missing: `.id-first strong` is set in “Pullquote Serif” 600 italic'),
      told,
    );
    await live.save('talk.en.md', points('**one** 熱'));
    await until(() => told() === '', told);
  });

  test('a source: its quotations are checked again', async () => {
    const text = outline([FIRST]).replace(
      'minutes: 10',
      'guest: { name: Ada }\nsources: { talk: { title: T, file: t.txt } }',
    );
    const quoting = `${text}\n> The mill is not for sale.\n> — Ada [talk]\n`;
    const live = await liveTest({
      'content/talk.en.md': quoting,
      'content/t.txt': 'The mill is not for sale.',
    });
    const page = await openWindow(await liveBrowser(), live.address());
    await live.save('t.txt', 'The mill is for sale.');
    await page.waitForSelector('.pullquote-problems:not([hidden])');
    const said = await page.$eval('.pullquote-problems', (panel) => (panel as HTMLElement).innerText);
    expect(said).toContain('The mill is *not* for sale.');
    await live.save('t.txt', 'The mill is not for sale.');
    await page.waitForSelector('.pullquote-problems', { hidden: true });
  });

  test('a locale of the author’s own: the slides say it its way', async () => {
    const own = await readFile(join(ROOT, 'templates/locales/en.yaml'), 'utf8');
    const live = await liveTest(
      { 'content/talk.en.md': outline(), 'content/own/locales/en.yaml': own },
      { templates: ['content/own'] },
    );
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#2'));
    await untilShown(page, 'What we will talk about');
    await live.save('own/locales/en.yaml', own.replace('What we will talk about', 'Tonight'));
    await untilShown(page, 'Tonight');
  });
});

describe('an outline with problems', () => {
  test('shows place, message, code frame and hint over the last good deck, and goes when it is mended', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address('talk.en/#4'));
    await untilPlace(page, 'second+0');
    await live.save('talk.en.md', `${changed('Never shown')}\n> nobody said this\n`);
    await page.waitForSelector('.pullquote-problems:not([hidden])');
    const said = await page.$eval('.pullquote-problems', (panel) => (panel as HTMLElement).innerText);
    expect(said).toMatch(/content\/talk\.en\.md:\d+:\d+ · /);
    expect(said).toContain('hint: ');
    expect(said).toContain('> nobody said this');
    expect(await shownText(page)).toContain('The second thing');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.pullquote-problems', { hidden: true });
    expect(await placeOf(page)).toBe('second+0');
    await live.save('talk.en.md', changed('Mended'));
    await untilShown(page, 'Mended');
  });

  test('that an audience may see: says so in the presenter view alone, and the last good deck stays', async () => {
    const live = await liveTest(undefined, { follow: true });
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter#4'));
    const screens = await Promise.all(
      [live.address(), live.audience(), live.talks.addresses.follow[0] ?? ''].map((address) =>
        openWindow(browser, address),
      ),
    );
    await live.save('talk.en.md', `${changed('Never shown')}\n> nobody said this\n`);
    await presenter.waitForSelector('.pullquote-problems:not([hidden])');
    await presenter.keyboard.press('ArrowRight');
    for (const screen of screens) {
      await untilPlace(screen, 'second+1');
      expect(await shownText(screen)).toContain('The second thing');
      expect(await screen.$('.pullquote-problems:not([hidden])')).toBeNull();
    }
  });

  test('that was never good, for its audience, is a page without problems, which becomes the deck', async () => {
    const live = await liveTest({ 'content/talk.en.md': 'no front matter' });
    const page = await (await liveBrowser()).newPage();
    await page.goto(live.audience(''));
    await page.waitForSelector('.pullquote-wait');
    expect(await page.$eval('body', (body) => body.innerText)).toBe('The slides will be here in a moment.');
    await live.save('talk.en.md', outline());
    await page.waitForSelector('svg.bespoke-marp-active');
  });

  test('that was never good has a page of its own, which becomes the deck', async () => {
    const live = await liveTest({ 'content/talk.en.md': 'no front matter' });
    const browser = await liveBrowser();
    const page = await browser.newPage();
    await page.goto(live.address());
    await page.waitForSelector('.pullquote-problems:not([hidden])');
    await live.save('talk.en.md', outline());
    await page.waitForSelector('svg.bespoke-marp-active');
  });

  test('hostile words are shown as words', async () => {
    const live = await liveTest();
    const page = await openWindow(await liveBrowser(), live.address());
    await live.save('talk.en.md', `${outline()}\n> <img src=x onerror="window.hacked = 1">\n`);
    await page.waitForSelector('.pullquote-problems:not([hidden])');
    expect(await page.$('.pullquote-problems img')).toBeNull();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});
