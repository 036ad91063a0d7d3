/** A live talk that starts as it was shown the last time: what a start composes is told by the pages that it measures. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BrowserHandle } from '../../src/browser/open-browser.js';
import type { DeckContent } from '../../src/model/live/live-deck.js';
import type { Environment } from '../../src/environment.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import type { PresentOptions } from '../../src/server/present-options.js';
import { presentTalks, type LiveTalks } from '../../src/server/present-talks.js';
import { testEnvironment } from '../support/environment.js';
import { ask, openLine } from '../support/live-server.js';
import { outlineText } from '../support/outline-text.js';
import { ownCache } from '../support/own-cache.js';
import { quarters } from '../support/photos.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { tempFolder } from '../support/temp-folder.js';

const { templates, browser, rates, draft, sources, allowOutside, allowRemote } = DEFAULT_BUILD;
const OPTIONS: PresentOptions = {
  ...{ templates, browser, rates, draft, sources, allowOutside, allowRemote },
  ...{ inputs: ['content'], port: 0, remote: false, follow: false, poll: false, rehearse: false },
  ...{ token: false, overlay: undefined, editor: false },
};

const mill = outlineText(
  '## The mill {#mill}\n\n> The mill stands by a river.\n> — Ada [talk]\n\n![A wheel](images/wheel.png)\n',
  {
    title: 'Mill',
    sources: '{ talk: { title: A talk, file: sources/talk.txt } }',
    guest: '{ name: Ada }',
  },
);
const ferry = outlineText('## The ferry {#ferry}\n\n- crosses the river\n', { title: 'Ferry' });

interface Started {
  /** Titles of the decks that were composed and measured. */
  readonly composed: readonly string[];
  readonly problems: readonly string[];
  readonly talks: LiveTalks;
  deck(stem: string): Promise<DeckContent | undefined>;
}

interface Project {
  readonly cwd: string;
  save(file: string, content: string | Uint8Array): Promise<void>;
  /** Presents, does `work`, and stops. */
  presenting<T>(work: (started: Started) => Promise<T> | T, options?: Partial<PresentOptions>): Promise<T>;
  /** Titles of what a start composes. */
  composed(options?: Partial<PresentOptions>): Promise<readonly string[]>;
}

async function project(own: Partial<Environment> = { codeDigest: 'code' }): Promise<Project> {
  const cwd = await tempFolder({
    'content/mill.en.md': mill,
    'content/ferry.en.md': ferry,
    'content/sources/talk.txt': 'Ada: The mill stands by a river.\n',
    'content/images/wheel.png': await quarters(64, 64).png().toBuffer(),
    'mine/looks/own.css': '/* nothing */',
  });
  const cacheFolder = await ownCache(cwd);
  const presenting: Project['presenting'] = async (work, options = {}) => {
    const [composed, problems]: [string[], string[]] = [[], []];
    const environment = testEnvironment(cwd, {
      ...{ ...own, cacheFolder },
      openBrowser: async () => heard(await sharedBrowser(), composed),
    });
    const talks = await presentTalks({ ...OPTIONS, ...options }, environment, {
      problems: (found) => problems.push(...found.map(({ rule }) => rule)),
      warn: (message) => problems.push(message),
    });
    try {
      await talks.ready;
      const { address } = talks.addresses;
      return await work({
        ...{ composed, problems, talks },
        async deck(stem) {
          const { status, body } = await ask(`${address}-/content/${stem}.json`);
          return status === 200 ? (JSON.parse(body) as DeckContent) : undefined;
        },
      });
    } finally {
      await talks.close();
    }
  };
  return {
    cwd,
    presenting,
    save: (file, content) => writeFile(join(cwd, file), content),
    composed: (options) => presenting(({ composed }) => composed, options),
  };
}

function heard(handle: BrowserHandle, titles: string[]): BrowserHandle {
  return {
    ...handle,
    openPage(options) {
      titles.push(/<title>(.*)<\/title>/.exec(options.html)?.[1] ?? '');
      return handle.openPage(options);
    },
  };
}

const everything = async ({ deck, problems, talks }: Started): Promise<object> => ({
  decks: [await deck('mill.en'), await deck('ferry.en')],
  start: (await ask(talks.addresses.address)).body,
  problems,
});

test('what has not changed is shown again as it was, and nothing is composed', async () => {
  const { presenting, composed } = await project();
  const first = await presenting(everything);
  expect(first).toMatchObject({ decks: [{ title: 'Mill' }, { title: 'Ferry' }] });
  expect(await composed()).toEqual([]);
  expect(await presenting(everything)).toEqual(first);
});

test.each([
  ['the outline', 'content/mill.en.md', `${mill}\n`, ['Mill']],
  ['a source', 'content/sources/talk.txt', 'Ada: The mill stands by a river.\n\nBob: And?\n', ['Mill']],
  ['a picture', 'content/images/wheel.png', await quarters(60, 60).png().toBuffer(), ['Mill']],
  ['a template', 'mine/looks/own.css', '/* nothing at all */', ['Ferry', 'Mill']],
])(
  '%s that is changed has what it belongs to composed, and nothing else',
  async (_, file, content, titles) => {
    const { save, composed } = await project();
    const options = { templates: ['mine'] };
    expect(await composed(options)).toEqual(['Ferry', 'Mill']);
    await save(file, content);
    expect(await composed(options)).toEqual(titles);
    expect(await composed(options)).toEqual([]);
  },
);

test('a source that is gone, and a lock file that was not there, are found out', async () => {
  const { cwd, save, composed, presenting } = await project();
  await composed();
  await save('content/mill.evidence.json', '{}');
  expect(await presenting(({ problems }) => problems)).toContain('lock-broken');
  await rm(join(cwd, 'content/mill.evidence.json'));
  await rm(join(cwd, 'content/sources/talk.txt'));
  expect(await composed()).toEqual(['Mill']);
});

test('what was saved before anybody watched is found a little later', async () => {
  const { save, presenting, composed } = await project();
  await composed();
  await presenting(async ({ talks }) => {
    const { hears } = openLine(`${talks.addresses.address}-/socket?stem=ferry.en`);
    await save('content/ferry.en.md', ferry.replace('crosses', 'swims over'));
    await hears((message) => message.type === 'deck' && message.revision > 1);
  });
});

test('asked for in another way, they are composed', async () => {
  const { composed } = await project();
  await composed();
  expect(await composed({ draft: true })).toEqual(['Ferry', 'Mill']);
  expect(await composed({ remote: true, rehearse: true })).toEqual([]);
});

test('what could not be shown is told again', async () => {
  const { save, presenting } = await project();
  await save('content/ferry.en.md', ferry.replace('title: Ferry', 'title: Ferry\nlook: nowhere'));
  const told = async ({ deck, problems, composed }: Started): Promise<object> => ({
    ferry: await deck('ferry.en'),
    problems,
    composed: [...composed],
  });
  const first = await presenting(told);
  expect(first).toMatchObject({
    ferry: undefined,
    problems: expect.arrayContaining(['unknown-value']) as unknown,
    composed: ['Mill'],
  });
  expect(await presenting(told)).toEqual({ ...first, composed: [] });
});

test('the first save composes that deck: the page has its fonts and style sheet already', async () => {
  const { save, presenting, composed } = await project();
  await composed();
  await presenting(async ({ deck, talks, composed: now }) => {
    const before = await deck('mill.en');
    const { hears } = openLine(`${talks.addresses.address}-/socket?stem=mill.en`);
    await save('content/mill.en.md', mill.replace('## The mill', '## The old mill'));
    await hears((message) => message.type === 'deck' && message.revision > 1);
    const after = await deck('mill.en');
    expect(after?.slides.join('')).toContain('The old mill');
    expect(after?.styles).toEqual(before?.styles);
    expect(now).not.toContain('Ferry');
  });
  expect(await composed()).toEqual(['Mill']);
});

test('a template that is changed while it runs is not taken for what it was', async () => {
  const { save, presenting, composed } = await project();
  const options = { templates: ['mine'] };
  await composed(options);
  await presenting(async ({ talks }) => {
    const { hears, heard: told } = openLine(`${talks.addresses.address}-/socket?stem=ferry.en`);
    await save('mine/looks/own.css', '/* another */');
    await hears((message) => message.type === 'deck' && message.revision > 1);
    await save('content/late.en.md', ferry.replaceAll('Ferry', 'Late'));
    // None yet, and none in the end.
    const ofLate = (): number =>
      told.filter((message) => message.type === 'problems' && message.stem === 'late.en').length;
    await hears(() => ofLate() > 1);
  }, options);
  await save('mine/looks/own.css', '/* nothing */');
  expect(await composed(options)).toEqual(['Late']);
});

test('where nobody knows which code runs nothing is kept', async () => {
  const { composed } = await project({});
  await composed();
  expect(await composed()).toEqual(['Ferry', 'Mill']);
});
