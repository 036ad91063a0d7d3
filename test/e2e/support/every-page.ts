/** Every page that Pullquote makes, in both languages: built ones from disk, live ones from a server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ROOT } from '../../browser/helpers.js';
import { BILINGUAL, PATIENCE_MS, serveFolder, until, type LiveTest } from '../live-browser.js';
import { pullquote } from './command.js';

export interface EveryPage {
  readonly name: string;
  readonly address: string;
  /** What is seen when the page has come. */
  readonly ready: string;
  /** Brings up what opens on the page. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Puts it away again, where other pages would show it too. */
  readonly leave?: (page: Page) => Promise<void>;
}

const PLAYER = 'svg.bespoke-marp-active';
const PRESENTER = '.pullquote-pace';

export interface MadePages {
  readonly pages: readonly EveryPage[];
  /** Stops the server. */
  close(): Promise<void>;
}

/** @param folder where decks are built, and served from */
export async function makeEveryPage(folder: string): Promise<MadePages> {
  const [live] = await Promise.all([serveAll(folder), buildAll(folder)]);
  return { pages: [...builtPages(folder), ...livePages(live)], close: () => live.talks.close() };
}

function builtPages(folder: string): readonly EveryPage[] {
  const file = (name: string): string => pathToFileURL(join(folder, name)).href;
  const copies = (stem: string): [string, string] => [
    file(`${stem}.html`),
    `${file(`${stem}.presenter.html`)}?view=presenter`,
  ];
  return [
    ...windows('English', ...copies('lost-property.en')),
    ...windows('Chinese', ...copies('altman-a16z.zh-CN')),
    { name: 'index', address: file('index.html'), ready: 'h1' },
    { name: 'coverage', address: file('coverage.html'), ready: 'h1' },
    { name: 'gallery', address: file('lost-property.en.gallery.html'), ready: 'h1' },
  ];
}

function livePages({ address, audience, talks: { addresses } }: LiveTest): readonly EveryPage[] {
  const opened = (stem: string): [string, string] => [
    address(`${stem}/`),
    address(`${stem}/?view=presenter`),
  ];
  return [
    ...windows('live English', ...opened('talk.en')).filter(({ name }) => !name.endsWith('keys')),
    ...windows('live Chinese', ...opened('talk.zh-CN')).filter(({ prepare }) => !prepare),
    {
      name: 'live, address to follow',
      address: address(),
      ready: PLAYER,
      prepare: showFollow,
      leave: hideFollow,
    },
    { name: 'live, audience', address: audience(), ready: PLAYER },
    { name: 'live, waiting', address: address('broken.en/'), ready: '.pullquote-wait' },
    {
      name: 'live, problems',
      address: address('broken.en/?view=presenter'),
      ready: '.pullquote-problems h2',
    },
    { name: 'live, start', address: addresses.address, ready: 'h1' },
    { name: 'live, remote', address: addresses.remote[0] ?? '', ready: 'h1:not(:empty)' },
    { name: 'live, follow', address: addresses.follow[0] ?? '', ready: PLAYER },
  ];
}

function windows(name: string, address: string, presenter: string): readonly EveryPage[] {
  return [
    { name, address, ready: PLAYER },
    { name: `${name}, keys`, address, ready: PLAYER, prepare: (page) => press(page, '?', 'dialog[open]') },
    { name: `${name}, overview`, address, ready: PLAYER, prepare: openOverview },
    { name: `${name}, presenter`, address: presenter, ready: PRESENTER },
  ];
}

const LIVE = {
  ...BILINGUAL,
  'content/broken.en.md': '---\ntitle: Broken\nlang: en\n---\n\n## No id\n\n- a point\n',
};

async function serveAll(folder: string): Promise<LiveTest> {
  await mkdir(join(folder, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(LIVE)) await writeFile(join(folder, path), text);
  return serveFolder(folder, { remote: true, follow: true });
}

async function buildAll(folder: string): Promise<void> {
  const outlines = ['content/altman-a16z.zh-CN.md', 'content/lost-property.en.md'];
  const options = { cwd: ROOT };
  const ended = await Promise.all([
    pullquote(['build', ...outlines, '-o', folder, '--format', 'html,presenter'], options),
    pullquote(
      ['check', 'content/lost-property.en.md', `--coverage=${join(folder, 'coverage.html')}`],
      options,
    ),
    pullquote(['gallery', 'content/lost-property.en.md', '-o', folder, '--look', 'editorial'], options),
  ]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
}

export async function openPage(page: Page, { address, ready, prepare }: EveryPage): Promise<void> {
  // From a hash to another a page is not loaded anew.
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector(ready);
  await prepare?.(page);
}

async function press(page: Page, key: string, brings: string): Promise<void> {
  await page.keyboard.press(key as 'a');
  await page.waitForSelector(brings, { timeout: PATIENCE_MS });
}

const FOLLOW = '.pullquote-screen[data-screen="follow"]';

async function showFollow(page: Page): Promise<void> {
  await press(page, 'q', `${FOLLOW}:not([hidden])`);
}

async function hideFollow(page: Page): Promise<void> {
  await press(page, 'q', '.pullquote-screen[hidden]');
}

async function openOverview(page: Page): Promise<void> {
  await press(page, 'o', '.bespoke-marp-overview[data-open="1"] iframe');
  await until(
    async () => (await overviewOf(page)).buttons > 0,
    async () => `the overview has no slide to press: ${JSON.stringify(await overviewOf(page))}`,
  );
  await page.waitForSelector('iframe[title]');
}

/** Asked of the page that it lies in, which has the same origin: what is said of a frame from outside may be of a page before. */
function overviewOf(
  page: Page,
): Promise<{ readonly at: string; readonly state: string; readonly buttons: number }> {
  return page.$eval('.bespoke-marp-overview iframe', (frame) => {
    const shown = frame.contentDocument;
    return {
      at: shown?.location.href ?? 'nowhere',
      state: shown?.readyState ?? 'none',
      buttons: shown?.querySelectorAll('svg.bespoke-marp-slide[role="button"]').length ?? 0,
    };
  });
}
