import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { SLIDE_CLASS } from '../../src/text/slide-class.js';
import { textsInPage } from '../../src/fit/texts-in-page.js';
import { CLUSTER_PATTERN, lackingFaces } from '../../src/fonts/index.js';
import {
  BILINGUAL,
  liveBrowser,
  liveTest,
  openWindow,
  outline,
  placeOf,
  shownText,
  until,
  untilPlace,
  untilShown,
  type LiveBrowser,
} from './live-browser.js';

async function phone(browser: LiveBrowser, address: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  page.on('pageerror', (error) => console.error('phone error:', error));
  await page.goto(address);
  return page;
}

function said(page: Page): Promise<string> {
  return page.$eval('body', (body) => body.innerText);
}

async function tap(page: Page, name: string): Promise<void> {
  await (await page.waitForSelector(`button[aria-label="${name}"]:not(:disabled)`))?.tap();
}

async function swipe(page: Page, from: number, to: number): Promise<void> {
  await page.touchscreen.touchStart(from, 300);
  await page.touchscreen.touchMove((from + to) / 2, 302);
  await page.touchscreen.touchMove(to, 304);
  await page.touchscreen.touchEnd();
}

describe('the remote', () => {
  test('moves all windows by fragments and slides, and shows notes and what comes next', async () => {
    const live = await liveTest(undefined, { remote: true });
    const browser = await liveBrowser();
    const audience = await openWindow(browser, live.address());
    const remote = await phone(browser, live.talks.addresses.remote[0] ?? '');
    for (let taps = 0; taps < 4; taps += 1) await tap(remote, 'Next slide');
    await untilPlace(audience, 'second+1');
    await until(async () => (await said(remote)).includes('Secret note.'));
    expect(await said(remote)).toContain('The third thing');
    await tap(remote, 'Previous slide');
    await tap(remote, 'Previous slide');
    await untilPlace(audience, 'first+0');
    await swipe(remote, 300, 80);
    await untilPlace(audience, 'second+0');
    await swipe(remote, 80, 300);
    await untilPlace(audience, 'first+0');
  });

  test('two of them and the presenter view stay in step, with one clock', async () => {
    const live = await liveTest(undefined, { remote: true });
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter'));
    const [one, two] = [
      await phone(browser, live.talks.addresses.remote[0] ?? ''),
      await phone(browser, live.talks.addresses.remote[0] ?? ''),
    ];
    await tap(one, 'Next slide');
    await tap(two, 'Next slide');
    await untilPlace(presenter, 'first+0');
    await until(
      async () =>
        (await said(one)).includes('The first thing') && (await said(two)).includes('The first thing'),
    );
    await tap(one, 'Start the clock');
    await presenter.waitForSelector('.pullquote-pace[data-state="running"]');
    await two.waitForSelector('button[aria-label="Pause the clock"]');
    await until(async () => /0:0[1-9]/.test(await said(two)));
  });

  test('works without a presenter view, and blanks', async () => {
    const live = await liveTest(undefined, { remote: true });
    const browser = await liveBrowser();
    const audience = await openWindow(browser, live.address());
    const remote = await phone(browser, live.talks.addresses.remote[0] ?? '');
    await tap(remote, 'Start the clock');
    await remote.waitForSelector('button[aria-label="Pause the clock"]');
    await tap(remote, 'Blank the screen');
    await audience.waitForSelector('.pullquote-screen[data-screen="blank"]:not([hidden])');
  });

  test('keeps the screen on by a film that plays in the whole page', async () => {
    const live = await liveTest(undefined, { remote: true });
    const remote = await phone(await liveBrowser(), live.talks.addresses.remote[0] ?? '');
    // As over plain http in a network; to the test's browser this machine itself is safe.
    await remote.evaluateOnNewDocument(() =>
      Object.defineProperty(window, 'isSecureContext', { value: false }),
    );
    await remote.reload();
    await remote.waitForFunction(() => {
      const film = document.querySelector<HTMLVideoElement>('.film');
      return (
        film !== null &&
        !film.paused &&
        !film.loop &&
        film.currentTime > 0.2 &&
        film.clientWidth === innerWidth
      );
    });
  });

  test('shows at once that it is offline, drops what is pressed then, and comes back by itself', async () => {
    const live = await liveTest(undefined, { remote: true });
    const browser = await liveBrowser();
    const audience = await openWindow(browser, live.address());
    const remote = await phone(browser, live.talks.addresses.remote[0] ?? '');
    await remote.waitForSelector('button[aria-label="Next slide"]');
    await remote.setOfflineMode(true);
    await remote.waitForSelector('.lost:not([hidden])');
    await remote.waitForSelector('button[aria-label="Next slide"][aria-disabled="true"]');
    for (let taps = 0; taps < 3; taps += 1) await tap(remote, 'Next slide');
    await remote.keyboard.press('ArrowRight');
    await remote.setOfflineMode(false);
    await remote.waitForSelector('.lost', { hidden: true });
    await tap(remote, 'Next slide');
    await untilPlace(audience, 'agenda+0');
    await until(async () => (await said(remote)).includes('2 / 6'));
    expect(await placeOf(audience)).toBe('agenda+0');
  });

  test('sets the words of the talk in its faces, also those of a later version', async () => {
    const live = await liveTest(undefined, { remote: true });
    const remote = await phone(await liveBrowser(), live.talks.addresses.remote[0] ?? '');
    await until(async () => (await said(remote)).includes('A live talk'));
    await live.save('talk.en.md', outline(undefined, 'en', '熱 of a talk'));
    await until(async () => (await said(remote)).includes('熱 of a talk'));
    const lacking = async (): Promise<readonly number[]> => {
      const { texts, faces } = await remote.evaluate(textsInPage, {
        cluster: CLUSTER_PATTERN,
        patterns: SLIDE_CLASS,
      });
      const own = texts.filter(({ families }) => families.startsWith('"Pullquote Sans"'));
      expect(own.flatMap(({ clusters }) => clusters)).toContain('熱');
      return lackingFaces(own, faces, []).flat();
    };
    await until(async () => (await lacking()).length === 0);
  });

  test('fits a phone without scrolling the page, with buttons that a thumb finds', async () => {
    const live = await liveTest(undefined, { remote: true });
    const remote = await phone(await liveBrowser(), live.talks.addresses.remote[0] ?? '');
    await remote.waitForSelector('.steps button');
    const sizes = await remote.evaluate(() => ({
      overflow:
        document.documentElement.scrollHeight -
        innerHeight +
        document.documentElement.scrollWidth -
        innerWidth,
      smallest: Math.min(
        ...[...document.querySelectorAll('button:not([hidden])')].map(
          (made) => made.getBoundingClientRect().height,
        ),
      ),
      next: document.querySelector('.on')?.getBoundingClientRect().height ?? 0,
    }));
    expect(sizes.overflow).toBe(0);
    expect(sizes.smallest).toBeGreaterThanOrEqual(44);
    expect(sizes.next).toBeGreaterThanOrEqual(96);
  });
});

test('the address to follow along stands under the talk’s title, in its look, and its code is described', async () => {
  const live = await liveTest(undefined, { follow: true });
  const room = await openWindow(await liveBrowser(), live.address('talk.en/'));
  await room.keyboard.press('q');
  await room.waitForSelector('.pullquote-screen[data-screen="follow"]');
  const seen = await room.$eval('.pullquote-screen', (cover) => ({
    lines: [...cover.querySelectorAll('p')].map((line) => line.textContent),
    alt: cover.querySelector('img')?.alt,
    paper: getComputedStyle(cover).backgroundColor,
  }));
  const address = live.talks.addresses.follow[0] ?? '';
  expect(seen.lines).toEqual(['A live talk', 'Follow along on your own device', address]);
  expect(seen.alt).toBe(`A QR code that opens ${address} on your device.`);
  expect(seen.paper).toBe('rgb(247, 242, 232)');
});

describe('followers', () => {
  test('see what the room sees, without notes, and cannot move it', async () => {
    const live = await liveTest(undefined, { follow: true });
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter'));
    const follower = await openWindow(browser, live.talks.addresses.follow[0] ?? '');
    await presenter.keyboard.press('4');
    await presenter.keyboard.press('Enter');
    await untilPlace(follower, 'second+0');
    await follower.keyboard.press('ArrowRight');
    await follower.keyboard.press(' ');
    await follower.mouse.wheel({ deltaY: 400 });
    await follower.keyboard.press('p');
    await follower.keyboard.press('o');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await placeOf(follower)).toBe('second+0');
    expect(await placeOf(presenter)).toBe('second+0');
    expect(await follower.$('.bespoke-marp-overview')).toBeNull();
    expect(await follower.content()).not.toContain('Secret note.');
    const token = new URL(follower.url()).pathname;
    const content = await follower.evaluate(
      (path) => fetch(`${path}content/talk.en.json?view=presenter`).then((r) => r.text()),
      token,
    );
    expect(content).not.toContain('Secret note.');
    await live.save('talk.en.md', outline([{ id: 'second', headline: 'Edited live', points: ['x'] }]));
    await untilShown(follower, 'Edited live');
    // Held upright, a phone shows the slide as text, and it alone.
    await follower.setViewport({ width: 390, height: 844 });
    const read = (): Promise<string> =>
      follower.$$eval('.pullquote-reading:not([hidden]) article', (all) =>
        all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('|'),
      );
    await until(async () => (await read()) === 'Edited live x');
    await live.save('talk.en.md', outline([{ id: 'second', headline: 'Edited again', points: ['x'] }]));
    await until(async () => (await read()).startsWith('Edited again'));
  });

  test('choose their own language, and keep their place in it', async () => {
    const live = await liveTest(BILINGUAL, { follow: true });
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/#3'));
    const follower = await openWindow(browser, live.talks.addresses.follow[0] ?? '');
    await untilPlace(follower, 'first+0');
    await follower.keyboard.press('l');
    await untilShown(follower, '中文标题 first');
    await presenter.keyboard.press('ArrowRight');
    await untilShown(follower, '中文标题 second');
    expect(await shownText(presenter)).toContain('The second thing');
  });

  test('find the address on the screen when q is pressed', async () => {
    const live = await liveTest(undefined, { follow: true });
    const browser = await liveBrowser();
    const presenter = await openWindow(browser, live.address('talk.en/?view=presenter'));
    const audience = await openWindow(browser, live.address());
    await presenter.keyboard.press('q');
    await audience.waitForSelector('.pullquote-screen[data-screen="follow"] img');
    expect(await audience.$eval('.pullquote-screen', (cover) => cover.textContent)).toContain(
      live.talks.addresses.follow[0],
    );
  });
});
