/** What a built file can do on stage, opened from disk. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/runs/build.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';
import {
  liveBrowser,
  openTab,
  outline,
  presenterOf,
  press,
  type Theme,
  THEMES,
  untilPlace,
  untilShown,
} from './live-browser.js';

const CHINESE = [
  { id: 'only-here', headline: '只有中文', points: ['一'] },
  ...THEMES.map(({ id, ...theme }): Theme => ({ ...theme, id, headline: `中文标题 ${id}` })),
];

type Runs = readonly (readonly string[])[];

const folder = await sharedFolder();
const builds = new Map<string, Promise<string>>();

/** Built by themselves, one run a list, as somebody does who mends one language; for all tests that ask for the same. */
async function built(...runs: Runs): Promise<(name: string) => string> {
  const key = runs.map((langs) => langs.join('+')).join(',');
  const building = builds.get(key) ?? buildIn(key, runs);
  builds.set(key, building);
  const output = pathToFileURL(await building).href;
  return (name) => `${output}/${name}`;
}

async function buildIn(name: string, runs: Runs): Promise<string> {
  const cwd = join(folder, name);
  await mkdir(join(cwd, 'content'), { recursive: true });
  await writeFile(join(cwd, 'content/talk.en.md'), outline());
  await writeFile(join(cwd, 'content/talk.zh-CN.md'), outline(CHINESE, 'zh-CN', '现场'));
  for (const langs of runs) {
    const inputs = langs.map((lang) => `content/talk.${lang}.md`);
    await build({ ...DEFAULT_BUILD, inputs, formats: ['html', 'presenter'] }, testEnvironment(cwd));
  }
  return join(cwd, 'output');
}

describe('languages', () => {
  test('l and the button lead to the same theme and fragment in the other file, and back', async () => {
    const address = await built(['en', 'zh-CN']);
    const page = await openTab(await (await liveBrowser()).newPage(), address('talk.en.html'));
    await press(page, 'ArrowRight', 4);
    await untilPlace(page, 'second+1');
    await Promise.all([page.waitForNavigation(), press(page, 'l')]);
    await untilPlace(page, 'second+1');
    await untilShown(page, '中文标题 second');
    await press(page, 'ArrowRight');
    await untilPlace(page, 'second+2');
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('.pullquote-language', (made) => (made as HTMLElement).click()),
    ]);
    await untilPlace(page, 'second+2');
    await untilShown(page, 'The second thing');
  });

  test('a theme that the other lacks leads to its beginning', async () => {
    const address = await built(['en', 'zh-CN']);
    const page = await openTab(await (await liveBrowser()).newPage(), address('talk.zh-CN.html#3'));
    await untilPlace(page, 'only-here+0');
    await Promise.all([page.waitForNavigation(), press(page, 'l')]);
    await untilPlace(page, 'cover+0');
  });

  test('the speaker’s copy leads to the speaker’s copy', async () => {
    const address = await built(['en', 'zh-CN']);
    const page = await openTab(
      await (await liveBrowser()).newPage(),
      address('talk.en.presenter.html?view=presenter#4'),
    );
    await untilPlace(page, 'second+0');
    await Promise.all([page.waitForNavigation(), press(page, 'l')]);
    expect(page.url()).toContain('talk.zh-CN.presenter.html?view=presenter');
    await untilPlace(page, 'second+0');
  });

  test('a language that is not there shows no button; one that lies there from before does', async () => {
    const address = await built(['en'], ['zh-CN']);
    const browser = await liveBrowser();
    const alone = await openTab(await browser.newPage(), address('talk.en.html'));
    await alone.waitForSelector('.pullquote-button');
    expect(await alone.$('.pullquote-language')).toBeNull();
    await press(alone, 'l');
    const later = await openTab(await browser.newPage(), address('talk.zh-CN.html'));
    await later.waitForSelector('.pullquote-language');
    expect(
      await later.$$eval('.pullquote-language', (made) => made.map(({ textContent }) => textContent)),
    ).toEqual(['English']);
  });
});

describe('keys', () => {
  test('b, a number and Enter, and d work from disk', async () => {
    const address = await built(['en']);
    const page = await openTab(await (await liveBrowser()).newPage(), address('talk.en.html'));
    await press(page, 'b');
    await page.waitForSelector('.pullquote-screen[data-screen="blank"]:not([hidden])');
    await press(page, '4');
    await press(page, 'Enter');
    await untilPlace(page, 'second+0');
    await page.waitForSelector('.pullquote-screen', { hidden: true });
    await press(page, 'd');
    await page.waitForSelector('.pullquote-laser:not([hidden])');
  });

  test('b in the presenter view blanks the window that opened it', async () => {
    const address = await built(['en']);
    const browser = await liveBrowser();
    const audience = await openTab(await browser.newPage(), address('talk.en.presenter.html'));
    const presenter = await presenterOf(audience);
    await press(presenter, 'b');
    await audience.waitForSelector('.pullquote-screen[data-screen="blank"]:not([hidden])');
  });
});
