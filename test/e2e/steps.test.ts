/** What comes one by one: on the player's page as it is opened from disk, and page by page in a PDF. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/runs/build.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { matterhornFailures } from '../pdf/matterhorn/matterhorn.js';
import { bookmarksOf, pageText, readPdf } from '../pdf/read-pdf.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';
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

## Some points {#points reveal}

- alpha
- beta

~~~network {.shown}
hub: The bet
partners: [chips, power]
~~~

## A line of years {#years reveal}

~~~timeline
- 1999: first
- 2004: second
~~~
`;

const folder = await sharedFolder();
const output = (name: string): string => join(folder, 'output', name);

beforeAll(async () => {
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'content/talk.en.md'), OUTLINE);
  const options = { ...DEFAULT_BUILD, formats: ['html', 'pdf'], draft: true, steps: true } as const;
  const { failures } = await build(options, testEnvironment(folder));
  expect(failures).toEqual([]);
});

test('in the player: quotations, items with their connectors and rows of columns', async () => {
  const page = await openTab(
    await (await liveBrowser()).newPage(),
    `${pathToFileURL(output('talk.en.html')).href}#ring`,
  );
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

test('in a PDF: a page for each, whose names and bookmarks are those of the slides', async () => {
  const bytes = await readFile(output('talk.en.pdf'));
  const pdf = await readPdf(bytes);
  const words = async (page: number): Promise<string> =>
    (await pageText(pdf, page)).replace(/[^\p{L}\d]+/gu, ' ').trim();
  const labels = await pdf.getPageLabels();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => `${labels?.[index]}: ${await words(index + 1)}`),
  );
  expect(pages).toMatchInlineSnapshot(`
    [
      "1: Steps Ada",
      "2: What we will talk about 1 A ring 2 Two columns 3 Some points 4 A line of years Steps 2",
      "3: A ring Steps 3",
      "3: A ring I waited for a whole day before I decided Ada unverified Steps A talk 3",
      "3: A ring I waited for a whole day before I decided Ada unverified Steps A talk Scouts 3",
      "3: A ring I waited for a whole day before I decided Ada unverified Steps A talk Scouts Dance 3",
      "3: A ring I waited for a whole day before I decided Ada unverified Steps A talk Scouts DanceQuorum 3",
      "4: Two columns Steps Before After 4",
      "4: Two columns Steps Before one price After none 4",
      "4: Two columns Steps Before one price After none two 4",
      "5: Some points Steps chips power 5 The bet",
      "5: Some points Steps alpha chips power 5 The bet",
      "5: Some points Steps alpha beta chips power 5 The bet",
      "6: A line of years Steps 6",
      "6: A line of years Steps 1999 first 6",
      "6: A line of years Steps 1999 first 2004 second 6",
      "7: Sources Steps A talk 7",
      "8: Thank you 1 A ring 2 Two columns 3 Some points 4 A line of years",
    ]
  `);
  expect(await bookmarksOf(pdf)).toMatchInlineSnapshot(`
    [
      [
        "Steps",
        1,
      ],
      [
        "What we will talk about",
        2,
      ],
      [
        "A ring",
        3,
      ],
      [
        "Two columns",
        8,
      ],
      [
        "Some points",
        11,
      ],
      [
        "A line of years",
        14,
      ],
      [
        "Sources",
        17,
      ],
      [
        "Thank you",
        18,
      ],
    ]
  `);
  const agenda = (await (await pdf.getPage(2)).getAnnotations()) as { dest: string }[];
  const targets = agenda.map(async ({ dest }) => {
    const target = (await pdf.getDestination(dest)) as [{ num: number; gen: number }] | null;
    return target && (await pdf.getPageIndex(target[0])) + 1;
  });
  expect(await Promise.all(targets)).toEqual([3, 8, 11, 14]);
  expect(await matterhornFailures(bytes)).toEqual([]);
});
