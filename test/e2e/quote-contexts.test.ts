/** The presenter view shows each quotation amid the sentences of its source; nobody else is given them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/runs/build.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { liveBrowser, liveTest, openTab, openWindow, until } from './live-browser.js';
import { testEnvironment } from '../support/environment.js';

const SOURCE = 'Ada said: We <b>never</b> sold it. The mill is not for sale. Nobody asked twice.\n';
const OUTLINE = outlineText(
  '## The mill stays {#mill}\n\n> The mill is not for sale.\n> — Ada [talk]\n\n<!-- Pause here. -->',
  { sources: '{ talk: { title: An evening, file: sources/talk.txt, speakers: { all: Ada } } }' },
);
const FILES = { 'content/talk.en.md': OUTLINE, 'content/sources/talk.txt': SOURCE };

interface Context {
  readonly words: string;
  readonly marked: string;
  readonly elements: number;
}

const contextOf = (page: Page): Promise<Context> =>
  page.$eval('.bespoke-marp-note.active .pullquote-context', (details) => ({
    words: details.textContent,
    marked: details.querySelector('mark')?.textContent ?? '',
    elements: details.querySelectorAll('blockquote b').length,
  }));

const IN_CONTEXT = {
  words: expect.stringMatching(
    /quotation in its source.*We <b>never<\/b> sold it\. The mill is not for sale\. Nobody asked twice\..*An evening @ 1/s,
  ) as string,
  marked: 'The mill is not for sale.',
  elements: 0,
};

describe('a built copy', () => {
  test('has them in the speaker’s, not in the audience’s', async () => {
    const cwd = await tempFolder(FILES);
    const formats = ['html', 'presenter'] as const;
    const { problems } = await build(
      { ...DEFAULT_BUILD, inputs: ['content'], formats },
      testEnvironment(cwd),
    );
    expect(problems).toEqual([]);
    expect(await readFile(join(cwd, 'output/talk.en.html'), 'utf8')).not.toContain('asked twice');
    const address = pathToFileURL(join(cwd, 'output/talk.en.presenter.html')).href;
    const page = await openTab(await (await liveBrowser()).newPage(), `${address}?view=presenter#3`);
    await page.waitForSelector('.bespoke-marp-note.active .pullquote-context');
    expect(await contextOf(page)).toEqual(IN_CONTEXT);
  });
});

describe('a live window', () => {
  test('has them in the presenter view, keeps one open over an edit, and follows the source', async () => {
    const live = await liveTest(FILES);
    const browser = await liveBrowser();
    const audience = await openWindow(browser, live.address('talk.en/#3'));
    expect(await audience.content()).not.toContain('asked twice');
    const page = await openWindow(browser, live.address('talk.en/?view=presenter#3'));
    await page.waitForSelector('.bespoke-marp-note.active .pullquote-context');
    expect(await contextOf(page)).toEqual(IN_CONTEXT);

    await page.click('.bespoke-marp-note.active summary');
    await live.save('talk.en.md', OUTLINE.replace('The mill stays', 'The mill remains'));
    await until(async () => (await page.content()).includes('The mill remains'));
    expect(await page.$('.bespoke-marp-note.active .pullquote-context[open]')).not.toBeNull();

    await live.save('sources/talk.txt', SOURCE.replace('Nobody asked twice', 'Everybody asked twice'));
    await until(async () => (await contextOf(page)).words.includes('Everybody asked twice'));
  });
});
