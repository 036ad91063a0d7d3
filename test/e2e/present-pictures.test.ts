/** Pictures on live slides: each window asks for one once, whatever is saved, and sees the newest. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  liveBrowser,
  liveTest,
  openWindow,
  outline,
  press,
  presenterOf,
  THEMES,
  until,
  untilPlace,
  untilShown,
  type LiveTest,
} from './live-browser.js';

const TEXT = outline(THEMES.slice(0, 1));
const SHOWING = `${TEXT}\n![A square](images/square.svg)\n`;
const square = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" width="4" height="4"><rect width="4" height="4" fill="${color}"/></svg>`;
const FILES = { 'content/talk.en.md': SHOWING, 'content/images/square.svg': square('#f00') };
const saveSquare = ({ folder }: LiveTest, color: string): Promise<void> =>
  writeFile(join(folder, 'content/images/square.svg'), square(color));

/** The colour that is seen in the middle of the slide's picture; nothing where there is none. */
function colorOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('.bespoke-marp-active img');
    if (!image?.complete || image.naturalWidth === 0) return '';
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1, 1];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 1, 1);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join();
  });
}

async function untilColor(page: Page, color: string): Promise<void> {
  await until(
    async () => (await colorOf(page)) === color,
    async () => `${page.url()} shows “${await colorOf(page)}”, not ${color}`,
  );
}

/** Of every answer to the window, from now on: its path, and what came. */
function answersTo(page: Page): { readonly path: string; readonly body: Promise<string> }[] {
  const answers: { readonly path: string; readonly body: Promise<string> }[] = [];
  page.on('response', (response) => {
    answers.push({ path: new URL(response.url()).pathname, body: response.text().catch(() => '') });
  });
  return answers;
}

const RED = '255,0,0';
const BLUE = '0,0,255';

test('saving a headline sends no picture and no font again, and the picture stays', async () => {
  const live = await liveTest(FILES);
  const page = await openWindow(await liveBrowser(), live.address('talk.en/#3'));
  await untilColor(page, RED);
  const answers = answersTo(page);
  await live.save('talk.en.md', SHOWING.replace('The first thing', 'A thing in other words'));
  await untilShown(page, 'A thing in other words');
  await untilColor(page, RED);
  expect(answers.map(({ path }) => path)).not.toContainEqual(expect.stringContaining('/pictures/'));
  const bodies = await Promise.all(answers.map(({ body }) => body));
  expect(bodies.join()).toContain('A thing in other words');
  for (const part of ['data:image', 'data:font', '<rect']) expect(bodies.join()).not.toContain(part);
});

test('a picture that is saved again is shown again, also to those who follow, and one that goes is gone', async () => {
  const live = await liveTest(FILES, { follow: true });
  const browser = await liveBrowser();
  const window = await openWindow(browser, live.address('talk.en/#3'));
  const pages = [
    window,
    await openWindow(browser, live.audience('talk.en/#3')),
    await openWindow(browser, live.talks.addresses.follow[0] ?? ''),
  ];
  for (const page of pages) await untilColor(page, RED);
  await saveSquare(live, '#00f');
  for (const page of pages) await untilColor(page, BLUE);
  await live.save('talk.en.md', TEXT);
  for (const page of pages) await until(async () => (await colorOf(page)) === '');
  await live.save('talk.en.md', SHOWING);
  for (const page of pages) await untilColor(page, BLUE);
});

test('the window goes over to a language with another picture, the presenter view has the next slide’s', async () => {
  const chinese = outline(THEMES.slice(0, 1), 'zh-CN').replace('The first thing', '第一件事');
  const live = await liveTest({
    ...FILES,
    'content/talk.zh-CN.md': `${chinese}\n![方](images/other.svg)\n`,
    'content/images/other.svg': square('#00f'),
  });
  const page = await openWindow(await liveBrowser(), live.address('talk.en/#3'));
  await untilColor(page, RED);
  await press(page, 'l');
  await untilShown(page, '第一件事');
  await untilColor(page, BLUE);
  await live.save('talk.zh-CN.md', `${chinese.replace('第一', '第二')}\n![方](images/other.svg)\n`);
  await untilShown(page, '第二件事');
  await untilColor(page, BLUE);
  await press(page, 'l');
  await untilColor(page, RED);
  await press(page, 'ArrowLeft');
  await untilPlace(page, 'agenda+0');
  const presenter = await presenterOf(page);
  await until(() =>
    presenter.evaluate(() => {
      const [frame] = document.getElementsByTagName('iframe');
      const image = frame?.contentDocument?.querySelector<HTMLImageElement>('.bespoke-marp-active img');
      return (image?.naturalWidth ?? 0) > 0;
    }),
  );
});
