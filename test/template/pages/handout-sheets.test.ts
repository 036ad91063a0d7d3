/** Three and six slides a page, on both papers and in both shapes: they fit, whatever words stand beside them. */
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { text } from '../../../src/model/inline.js';
import type { Ratio } from '../../../src/model/outline.js';
import type { Locale } from '../../../src/model/locale.js';
import { readTemplates } from '../../../src/read/read-templates.js';
import type { Paper } from '../../../src/template/pages/handout-options.js';
import { templateHandout } from '../../../src/template/pages/template-handout.js';
import { compileTemplates } from '../../../src/template/templates.js';
import { sharedBrowser } from '../../support/shared-browser.js';
import { readPdf } from '../../pdf/read-pdf.js';
import { sampleDeck, section } from '../../support/sample-deck.js';

const files = await readTemplates(['templates']);
const templates = compileTemplates(files);
const locale = parse(files.get('locales/en.yaml') ?? '') as Locale;

const LONG = text(
  'Forty years of lost umbrellas taught one keeper that nobody ever loses what they still want to keep, whatever it was that they came to say about it',
);
const WIDTHS = { '16:9': 1280, '4:3': 960 } as const;

type Sheet = readonly [paper: Paper, ratio: Ratio, each: 3 | 6, words: 'short' | 'long'];

/** Letter is the shorter paper. */
const CASES: readonly Sheet[] = [
  ['a4', '4:3', 3, 'long'],
  ['letter', '4:3', 3, 'short'],
  ['letter', '4:3', 3, 'long'],
  ['letter', '4:3', 6, 'long'],
  ['letter', '16:9', 3, 'long'],
  ['letter', '16:9', 6, 'long'],
];

function handout([paper, ratio, each, words]: Sheet): string {
  const long = words === 'long';
  const sections = Array.from({ length: each + 1 }, (_, index) =>
    section(index + 1, long ? { headline: LONG } : {}),
  );
  const deck = { ...sampleDeck(sections, long ? { title: LONG, subtitle: LONG } : {}), ratio };
  const [width, height] = [WIDTHS[ratio], 720];
  const slide = `<svg data-marpit-svg="" viewBox="0 0 ${width} ${height}"></svg>`;
  const slides = { slides: deck.slides.map(() => slide), css: '' };
  const layout = each === 3 ? '3up' : '6up';
  return templateHandout(deck, slides, { layout, paper, notes: false }, templates, locale, files);
}

test.each(CASES)('on %s, slides of %s fit %i to a page, their words %s', async (...sheet) => {
  const browser = await sharedBrowser();
  const viewport = { width: 800, height: 1100 };
  const page = await browser.openPage({ html: handout(sheet), viewport, media: 'print' });
  expect((await readPdf(await page.pdf())).numPages).toBe(2);
  const { shapes, spilt } = await page.evaluate(measure);
  expect(spilt).toEqual([]);
  const shape = WIDTHS[sheet[1]] / 720;
  expect(shapes.filter((each) => Math.abs(each - shape) > 0.02)).toEqual([]);
  await page.close();
});

test('a long word in the title is cut in the margin, and leaves the numbers their room', async () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
  const deck = sampleDeck([section(1)], { title: text(word) });
  const options = { layout: '3up', paper: 'letter', notes: false } as const;
  const html = templateHandout(deck, { slides: ['<svg></svg>'], css: '' }, options, templates, locale, files);
  expect(html).toContain(`content: "${word.slice(0, 59)}\\2026 "`);
  const browser = await sharedBrowser();
  const page = await browser.openPage({ html, viewport: { width: 800, height: 1100 }, media: 'print' });
  const sheet = await (await readPdf(await page.pdf())).getPage(1);
  await page.close();
  const { items } = await sheet.getTextContent();
  const placed = items.flatMap((item) =>
    'transform' in item && item.width > 0
      ? [{ from: Number(item.transform[4]), base: Number(item.transform[5]), width: item.width }]
      : [],
  );
  const NUMBERS = 20 * MILLIMETRE;
  const end = (8.5 * 25.4 - 17) * MILLIMETRE;
  const title = placed.filter(({ from, base }) => base < 60 && from < end - NUMBERS);
  expect(title.length).toBeGreaterThan(0);
  expect(Math.max(...title.map(({ from, width }) => from + width))).toBeLessThan(end - NUMBERS);
});

/** In points. */
const MILLIMETRE = 72 / 25.4;

/** Runs in the page. */
function measure(): { readonly shapes: readonly number[]; readonly spilt: readonly string[] } {
  const boxes = [...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect());
  const spilt = [...document.querySelectorAll('article')].flatMap((article) => {
    const { bottom } = article.getBoundingClientRect();
    const parts = [...article.querySelectorAll('svg, h2')];
    return parts
      .filter((part) => part.getBoundingClientRect().bottom > bottom + 1)
      .map((part) => part.tagName);
  });
  return { shapes: boxes.map(({ width, height }) => width / height), spilt };
}
