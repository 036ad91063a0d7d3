import { cachePart } from '../../../src/write/cache/cache-part.js';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/open-browser.js';
import { browserDied } from '../../../src/browser/start/browser-died.js';
import { DEFAULT_BUILD } from '../../../src/pipeline/workshop/build-options.js';
import { openDeckPages } from '../../../src/pipeline/pages/open-deck-pages.js';
import { pictureShop } from '../../../src/pictures/picture-shop.js';
import { packedThemes } from '../../../src/render/packed-themes.js';
import { loadResources } from '../../../src/pipeline/workshop/resources.js';
import type { HandoutLayout } from '../../../src/template/pages/handout-options.js';
import { planned } from '../../e2e/support/planned.js';
import { testEnvironment } from '../../support/environment.js';
import { outlineText } from '../../support/outline-text.js';
import { sharedBrowser } from '../../support/shared-browser.js';
import { tempFolder } from '../../support/temp-folder.js';

/** Each page that is asked for dies when its turn comes, the first-asked last. */
function dyingBrowser(turns: readonly number[]): BrowserHandle {
  const left = [...turns];
  return {
    pid: undefined,
    sandbox: { on: true },
    version: () => Promise.resolve('none'),
    openPage: async () => {
      for (let turn = left.shift() ?? 0; turn > 0; turn -= 1) await setImmediate();
      throw browserDied();
    },
    close: () => Promise.resolve(),
  };
}

/** What a deck's pages are opened from. */
async function opening(handout: HandoutLayout = 'reading') {
  const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
  const { loaded, ...made } = await planned('content/talk.en.md', cwd);
  const options = { ...DEFAULT_BUILD, handout };
  const lacks = { missing: [], han: [], absent: [] };
  return {
    deck: { loaded, made, fonts: { screen: '', presenter: '', print: '', lacks, added: [] } },
    workshop: {
      ...{ options, dry: false, covers: false, sourceDateEpoch: undefined, browser: undefined },
      resources: await loadResources(options, testEnvironment(cwd)),
      pictures: pictureShop(cachePart({ folder: cwd })),
      fontFolders: { cache: cachePart({ folder: cwd }), workers: {} },
      packTheme: packedThemes(cachePart({ folder: cwd })),
    },
  };
}

test.each([
  ['the handout’s page, while the slides’ is still opened', [5, 0]],
  ['the slides’ page, while what finishes a PDF is still loaded', [0, 5]],
])(
  'a browser that dies under %s is an error that is thrown, and none that nobody handles',
  async (_, turns) => {
    const { deck, workshop } = await opening();
    const unhandled: unknown[] = [];
    const hear = (reason: unknown): number => unhandled.push(reason);
    process.on('unhandledRejection', hear);
    onTestFinished(() => void process.off('unhandledRejection', hear));

    const pages = openDeckPages(deck, dyingBrowser(turns), workshop);
    await expect(pages).rejects.toMatchObject({ code: 'browser-died' });
    await setImmediate();
    expect(unhandled).toEqual([]);
  },
);

test.each([
  ['reading', 'is the one that was opened ahead', true],
  ['3up', 'is another', false],
] as const)('of denser slides the handout %s %s', async (layout, _, isSame) => {
  const { deck, workshop } = await opening(layout);
  const pages = await openDeckPages(deck, await sharedBrowser(), workshop);
  const { rendered } = deck.made;
  const denser = rendered.slides.map((slide) => slide.replaceAll('density-0', 'density-2'));
  const made = { ...deck.made, rendered: { ...rendered, slides: denser } };
  const ahead = await pages.handoutAhead;
  expect((await pages.handout({ ...deck, made })) === ahead).toBe(isSame);
  await pages.close();
});
