/** What the tests of live pages share: a talk on disk, a server that shows it, and windows in the real browser. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { presentTalks, type LiveTalks } from '../../src/server/present-talks.js';
import type { Problem } from '../../src/model/problems/problem.js';
import type { PresentOptions } from '../../src/server/present-options.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';
import { launchEmbedded } from './support/chromium.js';

export interface Theme {
  readonly id: string;
  readonly headline: string;
  readonly points: readonly string[];
  readonly note?: string;
  readonly reveal?: boolean;
}

export const THEMES: readonly Theme[] = [
  { id: 'first', headline: 'The first thing', points: ['one', 'two'], note: 'Say hello.' },
  {
    id: 'second',
    headline: 'The second thing',
    points: ['alpha', 'beta', 'gamma'],
    note: 'Secret note.',
    reveal: true,
  },
  { id: 'third', headline: 'The third thing', points: ['uno', 'due'] },
];

export function outline(themes: readonly Theme[] = THEMES, lang = 'en', title = 'A live talk'): string {
  const head = ['---', `title: ${title}`, `lang: ${lang}`, 'minutes: 10', '---', ''];
  return [...head, ...themes.map(themeText)].join('\n');
}

function themeText({ id, headline, points, note, reveal }: Theme): string {
  const attributes = `{#${id}${reveal === true ? ' reveal' : ''}}`;
  const notes = note === undefined ? '' : `\n<!-- ${note} -->\n`;
  return `## ${headline} ${attributes}\n\n${points.map((point) => `- ${point}`).join('\n')}\n${notes}`;
}

const CHINESE = THEMES.map(({ id, ...theme }): Theme => ({ ...theme, id, headline: `中文标题 ${id}` }));

/** One talk in two languages. */
export const BILINGUAL = {
  'content/talk.en.md': outline(),
  'content/talk.zh-CN.md': outline(CHINESE, 'zh-CN', '一场现场演讲'),
};

/** What a test may do with the one browser of its worker. */
export type LiveBrowser = Pick<Browser, 'newPage' | 'createBrowserContext'>;

const shared: { browser?: Promise<Browser> } = {};

/** As if it had been started for this test: its windows share nothing with other tests', and close when it ends. */
export async function liveBrowser(): Promise<LiveBrowser> {
  // Ends with the worker's process.
  shared.browser ??= launchEmbedded({
    args: [
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
    ],
    defaultViewport: { width: 1280, height: 720 },
  });
  const browser = await shared.browser;
  const contexts: Promise<BrowserContext>[] = [];
  const createBrowserContext = (): Promise<BrowserContext> => {
    const context = browser.createBrowserContext();
    contexts.push(context);
    return context;
  };
  onTestFinished(async () => {
    await Promise.all(contexts.map(async (context) => (await context).close()));
  });
  const own = createBrowserContext();
  return { createBrowserContext, newPage: async () => (await own).newPage() };
}

export interface LiveTest {
  readonly folder: string;
  readonly talks: LiveTalks;
  readonly problems: Problem[];
  readonly logged: string[];
  save(name: string, content: string | Uint8Array): Promise<void>;
  /** Of the speaker's windows. */
  address(path?: string): string;
  /** Of the audience's view. */
  audience(path?: string): string;
}

/** A server over a folder of outlines; stopped when the test ends. */
export async function liveTest(
  files: Readonly<Record<string, string | Uint8Array>> = { 'content/talk.en.md': outline() },
  options: Partial<PresentOptions> = {},
): Promise<LiveTest> {
  const live = await serveFolder(await tempFolder(files), options);
  onTestFinished(() => live.talks.close());
  return live;
}

/** A server over the outlines in `content/`; to be closed. */
export async function serveFolder(folder: string, options: Partial<PresentOptions>): Promise<LiveTest> {
  const [problems, logged]: [Problem[], string[]] = [[], []];
  const environment = testEnvironment(folder, {
    print: (line) => logged.push(line),
    log: (line) => logged.push(line),
  });
  const talks = await presentTalks({ ...DEFAULTS, ...options }, environment, {
    problems: (found) => problems.splice(0, problems.length, ...found),
    warn: (message) => logged.push(message),
  });
  await talks.ready;
  return {
    folder,
    talks,
    problems,
    logged,
    save: (name, content) => writeFile(join(folder, 'content', name), content),
    address: (path = 'talk.en/') => `${talks.addresses.address}${path}`,
    audience: (path = 'talk.en/') => `${talks.addresses.audience ?? ''}${path}`,
  };
}

const { templates, browser, rates, draft, sources, allowOutside, allowRemote } = DEFAULT_BUILD;
const DEFAULTS: PresentOptions = {
  ...{ templates, browser, rates, draft, sources, allowOutside, allowRemote },
  ...{ inputs: ['content'], port: 0, remote: false, follow: false, poll: false, rehearse: false },
  ...{ token: true, overlay: undefined, editor: false },
};

export async function openWindow(browser: LiveBrowser, address: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  return openTab(await context.newPage(), address);
}

export async function openTab(page: Page, address: string): Promise<Page> {
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => console.error('page error:', error));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error('page console:', message.text());
  });
  await page.goto(address);
  await page.waitForSelector('svg.bespoke-marp-active');
  return page;
}

export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key as 'a');
}

/** The presenter view that `p` opens, when it is ready. */
export async function presenterOf(page: Page): Promise<Page> {
  const opened = new Promise<Page>((resolve) => {
    const browser = page.browser();
    browser.once('targetcreated', (target) => void target.page().then((other) => other && resolve(other)));
  });
  await press(page, 'p');
  const presenter = await opened;
  await presenter.waitForSelector('.bespoke-marp-presenter-container svg.bespoke-marp-active');
  return presenter;
}

/** The id of the slide that is up, and how many fragments are shown. */
export function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const slide = document.querySelector('svg.bespoke-marp-active');
    const id = /\bid-([\w-]+)/.exec(slide?.querySelector('section')?.className ?? '')?.[1] ?? '';
    return `${id}+${slide?.querySelectorAll('[data-bespoke-marp-fragment="active"]').length ?? 0}`;
  });
}

export async function untilPlace(page: Page, place: string): Promise<void> {
  await until(
    async () => (await placeOf(page)) === place,
    async () => `is at ${await placeOf(page)}, not ${place}`,
  );
}

export function shownText(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('svg.bespoke-marp-active')?.textContent ?? '',
  );
}

export async function untilShown(page: Page, text: string): Promise<void> {
  await until(
    async () => (await shownText(page)).includes(text),
    async () => `shows ${await shownText(page)}`,
  );
}

/** Reached only by what never comes: a machine that is shared stands still for many seconds. */
export const PATIENCE_MS = 60_000;

export async function until(
  condition: () => Promise<boolean> | boolean,
  explain: () => Promise<string> | string = () => 'it never came true',
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(await explain());
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
