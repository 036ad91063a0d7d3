import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPdf } from '../../src/pdf/finish-pdf.js';
import type { PdfFacts } from '../../src/pdf/facts/pdf-facts.js';
import type { PrintedPage } from '../../src/pdf/facts/printed-page.js';
import { ROOT } from '../browser/helpers.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { bookmarksOf, pageText, readPdf } from './read-pdf.js';
import { drawnGlyphs } from './drawn-glyphs.js';
import { tagOutline } from './tag-outline.js';

const HEADLINE = 'A headline so long that it must wrap on a slide as narrow as this one is';
const FACTS: PdfFacts = {
  title: '垂直整合与“错误” 😀',
  author: 'Sam Altman & 主持人',
  subject: 'An interview',
  keywords: ['interview', '访谈'],
  lang: 'zh-CN',
  date: new Date('2026-05-04T00:00:00Z'),
  creator: 'Pullquote 0.1.0',
  bookmarks: [
    { title: HEADLINE, page: 1 },
    { title: '他为什么改口：“我错了”', page: 2 },
    { title: 'Two\n lines', page: 3 },
  ],
};

const ARABIC = `<section><h1>She said صَبَاحُ الخَيْرِ to the lake, and the lake said سَلَام</h1>
  <ul><li>مَرْحَبًا بِالعَالَم and سَلَام<li>لا إلهَ and مُحَمَّد</ul></section>`;

/** Three pages, the way Chromium prints them, and more; the fonts are the real ones. */
async function printed(more = ''): Promise<PrintedPage> {
  const fonts = join(ROOT, 'node_modules/@fontsource-variable');
  const latin = await readFile(join(fonts, 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2'));
  const naskh = 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
  const arabic = await readFile(join(fonts, naskh));
  const browser = await sharedBrowser();
  const page = await browser.openPage({
    html: `<!doctype html><html lang="en"><title>Chromium's title</title><style>
      @font-face { font-family: Latin; src: url(latin.woff2) }
      @font-face { font-family: Arabic; src: url(arabic.woff2); unicode-range: U+600-6ff }
      @page { size: 320px 180px; margin: 0 }
      body { margin: 0; font-family: Arabic, Latin } h1 { font-size: 20px }
      section { break-after: page } section:last-child { break-after: auto }</style>
      <section><h1>${HEADLINE}</h1></section>
      <section><h1>Second</h1><p>See <a href="https://example.com/">this link</a></p></section>
      <section><h1>Third</h1><ul><li>point</ul></section>${more}`,
    files: new Map([
      ['latin.woff2', { bytes: latin, type: 'font/woff2' }],
      ['arabic.woff2', { bytes: arabic, type: 'font/woff2' }],
    ]),
    viewport: { width: 320, height: 180 },
  });
  return { bytes: await page.pdf(), words: await page.evaluate(() => document.body.innerText) };
}

test('writes our facts in place of Chromium’s', async () => {
  const pdf = await readPdf(await finishPdf(await printed(), FACTS));
  const { info } = await pdf.getMetadata();

  expect(info).toMatchObject({
    Title: FACTS.title,
    Author: FACTS.author,
    Subject: 'An interview',
    Keywords: 'interview, 访谈',
    Creator: 'Pullquote 0.1.0',
    Producer: 'Pullquote',
    CreationDate: 'D:20260504000000Z',
    ModDate: 'D:20260504000000Z',
    Language: 'zh-CN',
  });
  expect((await pdf.getViewerPreferences()) as unknown).toMatchObject({ DisplayDocTitle: true });
});

test('bookmarks lead to their pages, words apart and Chinese as it is', async () => {
  const pdf = await readPdf(await finishPdf(await printed(), FACTS));
  expect(await bookmarksOf(pdf)).toEqual([
    [HEADLINE, 1],
    ['他为什么改口：“我错了”', 2],
    ['Two lines', 3],
  ]);
});

test('keeps pages, links and text, and tags all of it', async () => {
  const raw = await printed();
  const [before, after] = [await readPdf(raw.bytes), await readPdf(await finishPdf(raw, FACTS))];

  expect(after.numPages).toBe(3);
  expect((await after.getMarkInfo())?.Marked).toBe(true);
  const second = await after.getPage(2);
  expect(await tagOutline(after, 2)).toMatchInlineSnapshot(`
    "Document [en]
      Sect
        H1 "Second "
        P "See "
          Link "this link" →"
  `);
  expect(await second.getAnnotations()).toMatchObject([{ url: 'https://example.com/' }]);
  expect((await pageText(after, 1)).replace(/\s+/g, ' ').trim()).toBe(HEADLINE);
  expect(await pageText(after, 3)).toBe(await pageText(before, 3));
});

test('every glyph is drawn from the font and at the place that it was printed with', async () => {
  const raw = await printed(ARABIC);
  const [before, after] = [await readPdf(raw.bytes), await readPdf(await finishPdf(raw, FACTS))];
  for (const number of [1, 2, 3, 4])
    expect(await drawnGlyphs(after, number)).toEqual(await drawnGlyphs(before, number));
  const arabic = (await drawnGlyphs(after, 4)).filter(({ text }) => /\p{Script=Arabic}/u.test(text));
  expect(arabic.length).toBeGreaterThan(8);
  expect(new Set(arabic.map(({ size }) => size))).toEqual(new Set([20, 16]));
});

test('the same input gives the same bytes, whatever the clock says', async () => {
  const first = await printed();
  const second = withOtherDates(await printed());
  expect(Buffer.compare(first.bytes, second.bytes)).not.toBe(0);

  expect(Buffer.compare(await finishPdf(first, FACTS), await finishPdf(second, FACTS))).toBe(0);
});

/** As if printed in another second. */
function withOtherDates({ bytes, words }: PrintedPage): PrintedPage {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/\(D:\d{14}/g, '(D:19990101000000');
  return { bytes: Buffer.from(text, 'latin1'), words };
}

test('without a date it bears none, and what is unknown is left out', async () => {
  const { title, lang, creator } = FACTS;
  const pdf = await readPdf(await finishPdf(await printed(), { title, lang, creator, bookmarks: [] }));
  const { info } = await pdf.getMetadata();

  for (const key of ['CreationDate', 'ModDate', 'Author', 'Subject', 'Keywords']) {
    expect(info).not.toHaveProperty(key);
  }
  expect(await pdf.getOutline()).toBeNull();
});

test('a bookmark to a page that is not there is a bug of ours', async () => {
  const facts = { ...FACTS, bookmarks: [{ title: 'Lost', page: 4 }] };
  await expect(finishPdf(await printed(), facts)).rejects.toThrow('Bookmark “Lost” leads to page 4 of 3');
});

test('what Chromium calls a table’s cells, anew in each run, is nowhere in the file', async () => {
  const table = `<section><table><thead><tr><th>Year</th><th>Price</th></tr></thead>
    <tbody><tr><th>1999</th><td>4</td></tr><tr><th>2022</th><td>9</td></tr></tbody></table></section>`;
  const page = await printed(table);
  const named = (bytes: Uint8Array): boolean => Buffer.from(bytes).toString('latin1').includes('(node');
  expect(named(page.bytes)).toBe(true);
  expect(named(await finishPdf(page, FACTS))).toBe(false);
});
