/** What comes one by one, on the player's page as it is opened from disk. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { build } from '../../src/runs/build.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';
import { liveBrowser, openTab, placeOf, press } from './live-browser.js';

const OUTLINE = `---
title: Steps
lang: en
guests: [{ name: Ada }]
sources: { talk: { title: A talk } }
---

## A ring {#ring reveal}

> I waited for a whole day before I decided.
> — Ada [talk]

~~~cycle
- Scouts
- Dance
- Quorum
~~~

## Two columns {#columns}

~~~compare {.reveal}
Before:
- one price
After:
- none
- two
~~~
`;

test('quotations, items with their connectors and rows of columns', async () => {
  const folder = await tempFolder({ 'content/talk.en.md': OUTLINE });
  await build({ ...DEFAULT_BUILD, formats: ['html'], draft: true }, testEnvironment(folder));
  const address = pathToFileURL(join(folder, 'output/talk.en.html')).href;
  const page = await openTab(await (await liveBrowser()).newPage(), `${address}#ring`);
  const shown = (): Promise<string> =>
    page.$eval('.bespoke-marp-active section', (section) => {
      const isShown = (element: Element, part?: string): boolean =>
        getComputedStyle(element, part).visibility === 'visible';
      const words = [...section.querySelectorAll('figure.quote blockquote, .art li > div, dd')].flatMap(
        (part) => (isShown(part) ? [part.textContent.trim().split(' ')[0]] : []),
      );
      const arrows = [...section.querySelectorAll('.cycle li')].filter((item) => isShown(item, '::after'));
      return `${words.join(' ')} ${arrows.length}`;
    });
  const steps = [];
  for (let step = 0; step < 7; step += 1) {
    steps.push(`${await placeOf(page)}: ${await shown()}`);
    await press(page, 'ArrowRight');
  }
  expect(steps).toMatchInlineSnapshot(`
    [
      "ring+0:  0",
      "ring+1: “I 0",
      "ring+2: “I Scouts 0",
      "ring+3: “I Scouts Dance 1",
      "ring+4: “I Scouts Dance Quorum 3",
      "columns+0:  0",
      "columns+1: one none 0",
    ]
  `);
});
