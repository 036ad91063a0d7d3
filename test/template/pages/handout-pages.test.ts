/** The handout as it is printed: full pages, figures on their own and in a size that can be read, light slides. */
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { settleDrawingsInPage } from '../../../src/fit/settle-drawings.js';
import { deckTheme } from '../../../src/looks/theme.js';
import { parseLook } from '../../../src/looks/parse-look.js';
import type { Deck } from '../../../src/model/deck.js';
import { CHART_KINDS, type ChartKind } from '../../../src/model/chart.js';
import { FIGURE_KINDS, type FigureData, type FigureKind } from '../../../src/model/figure.js';
import { text } from '../../../src/model/inline.js';
import type { Locale } from '../../../src/model/locale.js';
import type { PageHandle } from '../../../src/browser/page/page-handle.js';
import { readTemplates } from '../../../src/read/read-templates.js';
import { packTheme } from '../../../src/render/pack-theme.js';
import type { HandoutOptions } from '../../../src/template/pages/handout-options.js';
import { templateHandout } from '../../../src/template/pages/template-handout.js';
import { compileTemplates } from '../../../src/template/templates.js';
import { at } from '../../../src/text/at.js';
import { blankShares, MOST_BLANK } from '../../../scripts/blank-shares.mjs';
import { sampleChart } from '../../support/sample-chart.js';
import { quote, sampleDeck, section } from '../../support/sample-deck.js';
import { sampleFigure } from '../../support/sample-figure.js';
import { sharedBrowser } from '../../support/shared-browser.js';

const files = await readTemplates(['templates']);
const templates = compileTemplates(files);
const locale = parse(files.get('locales/en.yaml') ?? '') as Locale;

const WORDS =
  'every shelf is a calendar of small regrets and nobody loses what they still want to keep '.repeat(9);
const words = (count: number): string => WORDS.split(' ').slice(0, count).join(' ');

async function open(
  deck: Deck,
  options: Partial<HandoutOptions> = {},
  slides: readonly string[] = [],
): Promise<PageHandle> {
  const css = packTheme(deckTheme(deck, files).rules, deck.ratio);
  const all = { layout: 'reading', paper: 'a4', notes: false, ...options } as const;
  const html = templateHandout(deck, { slides, css }, all, templates, locale, files);
  const browser = await sharedBrowser();
  const page = await browser.openPage({ html, viewport: { width: 800, height: 1100 }, media: 'print' });
  await page.evaluate(settleDrawingsInPage);
  return page;
}

type ListKind = Exclude<FigureKind, ChartKind>;
const LISTS = FIGURE_KINDS.filter((kind): kind is ListKind => !CHART_KINDS.some((chart) => chart === kind));

function figure(kind: ListKind, count: number, length: number): FigureData {
  const items = Array.from({ length: count }, (_, index) => ({
    label: text(`Item ${index + 1}`),
    text: text(words(length)),
  }));
  return sampleFigure(kind, items, text(words(length)));
}

describe.each([
  ['without reading texts', 0],
  ['with short reading texts', 1],
  ['with long reading texts', 4],
])('%s', (_, paragraphs) => {
  test.each(['a4', 'letter'] as const)('no page but the last has much of it blank, on %s', async (paper) => {
    const themes = LISTS.map((kind, index) =>
      section(index + 1, {
        headline: text(words(4 + (index % 5))),
        quotes: index % 3 === 2 ? [] : [quote({ text: text(words(6 + index * 4)) })],
        points: index % 2 === 0 ? [text(words(6)), text(words(4))] : [],
        figures: index % 3 === 1 ? [] : [figure(kind, 3, 4)],
        reading: Array.from({ length: paragraphs }, () => text(words(60 + index * 9))),
      }),
    );
    const asked = { points: [1, 2, 3].map(() => text(words(9))), ordered: true };
    const discussion = section(9, { id: 'discussion', kind: 'discussion', number: undefined, ...asked });
    const page = await open(sampleDeck([...themes, discussion]), { paper });
    const shares = await blankShares(await page.pdf());
    await page.close();
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.slice(0, -1).filter(({ foot }) => foot > MOST_BLANK)).toEqual([]);
  });
});

const FIGURES = [
  [2, 3],
  [3, 12],
  [4, 20],
  [5, 12],
  [6, 6],
] as const;

describe.each(LISTS)('a figure of the kind %s', (kind) => {
  const shared: { seen: readonly MeasuredFigure[] } = { seen: [] };
  // All in one handout: each stands beside the reading text of its own theme.
  beforeAll(async () => {
    const figures = FIGURES.map(([count, length]) => figure(kind, count, length));
    const page = await open(sampleDeck(figures.map((one, index) => section(index + 1, { figures: [one] }))));
    shared.seen = await page.evaluate(measureFigures);
    await page.close();
  });

  test.each(FIGURES)(
    'of %i with %i words each stands in its column, its letters as large as notes at least',
    (count, length) => {
      expect(shared.seen).toHaveLength(FIGURES.length);
      const index = FIGURES.findIndex((form) => form[0] === count && form[1] === length);
      const seen = at(shared.seen, index);
      expect(seen.outside).toEqual([]);
      expect(seen.meeting).toEqual([]);
      expect(seen.smallest).toBeGreaterThan(10.9);
      expect(seen.width).toBeCloseTo((84 * 96) / 25.4, 0);
    },
  );
});

test.each([2, 8])(
  'charts of %i rows stand in their column, their letters as large as notes at least',
  async (count) => {
    const figures = CHART_KINDS.map((kind) =>
      sampleChart(
        kind,
        Math.min(count, kind === 'share' ? 6 : 8),
        kind === 'steps' ? 'No.' : 'A longer name',
      ),
    );
    const deck = sampleDeck(figures.map((chart, index) => section(index + 1, { figures: [chart] })));
    const page = await open(deck);
    const seen = await page.evaluate(measureCharts);
    await page.close();
    expect(seen).toEqual(CHART_KINDS.map((kind) => ({ kind, outside: [], small: [] })));
  },
);

test('names at the ends of lines keep off each other', async () => {
  const chart = sampleChart('line', 8, 'No.', ['Hives in autumn', 'Hives in spring']);
  const page = await open(sampleDeck([section(1, { figures: [chart] })]));
  const [above, below] = await page.evaluate(() =>
    [...document.querySelectorAll('.drawn .line tbody th')].map((name) => {
      const words = document.createRange();
      words.selectNodeContents(name);
      const { top, bottom } = words.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  await page.close();
  const [upper, lower] = [above, below].toSorted((one, other) => (one?.top ?? 0) - (other?.top ?? 0));
  expect(lower?.top).toBeGreaterThanOrEqual(upper?.bottom ?? Infinity);
});

test('slides of a dark look are printed light, those of a light look as they are', async () => {
  const slide =
    '<svg data-marpit-svg="" viewBox="0 0 1280 720"><foreignObject width="1280" height="720"><section></section></foreignObject></svg>';
  const colours = async (look: string): Promise<readonly string[]> => {
    const deck = sampleDeck([section(1)], {
      look: parseLook(look, files.get(`looks/${look}.css`) ?? '').look,
    });
    const page = await open(deck, { layout: '6up' }, [slide]);
    const seen = await page.evaluate(() => {
      const shown = document.querySelector('.slide section');
      const { backgroundColor, color } = getComputedStyle(shown ?? document.body);
      return [backgroundColor, color];
    });
    await page.close();
    return seen;
  };
  expect(await colours('midnight')).toEqual(['rgb(255, 255, 255)', 'rgb(17, 17, 17)']);
  expect(await colours('editorial')).toEqual(['rgb(247, 242, 232)', 'rgb(31, 27, 22)']);
});

test('notes begin below the last slides', async () => {
  const deck = sampleDeck([1, 2, 3, 4].map((page) => section(page)));
  const slides = deck.slides.map(() => '<svg data-marpit-svg="" viewBox="0 0 1280 720"></svg>');
  const page = await open(deck, { layout: '3up', notes: true }, slides);
  const shares = await blankShares(await page.pdf());
  await page.close();
  expect(shares).toHaveLength(2);
});

/** Runs in the page. What is read out only is smaller than a pixel, and lies in the drawing all the same. */
function measureCharts(): readonly {
  readonly kind: string | undefined;
  readonly outside: readonly string[];
  readonly small: readonly string[];
}[] {
  return [...document.querySelectorAll('.drawn .chart')].map((chart) => {
    const place = (chart.closest('.drawn') ?? chart).getBoundingClientRect();
    const parts = [...chart.querySelectorAll('th, td b, .origins')].filter(
      ({ textContent }) => textContent.trim() !== '',
    );
    const words = (part: Element): string => part.textContent.trim();
    return {
      kind: [...chart.classList].find((name) => !/^(?:figure|chart|plot)$/.test(name)),
      outside: parts
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return (
            box.left < place.left - 2 ||
            box.right > place.right + 2 ||
            box.top < place.top - 2 ||
            box.bottom > place.bottom + 2
          );
        })
        .map(words),
      small: parts
        .filter(
          (part) =>
            part.closest('.quiet') === null &&
            !part.querySelector('span') &&
            part.getBoundingClientRect().height < 10.9,
        )
        .map(words),
    };
  });
}

interface MeasuredFigure {
  readonly width: number;
  readonly smallest: number;
  readonly outside: readonly string[];
  readonly meeting: readonly string[];
}

/** Runs in the page. */
function measureFigures(): readonly MeasuredFigure[] {
  return [...document.querySelectorAll('.drawn')].map((drawn) => {
    const place = drawn.getBoundingClientRect();
    const parts = [...drawn.querySelectorAll('.figure :is(b, span, dt, dd, .hub)')];
    const boxes = parts.map((part) => ({ words: part.textContent, box: part.getBoundingClientRect() }));
    const outside = boxes.filter(
      ({ box }) =>
        box.left < place.left - 1 ||
        box.right > place.right + 1 ||
        box.top < place.top - 1 ||
        box.bottom > place.bottom + 1,
    );
    const meeting = boxes.filter(({ box }, index) =>
      boxes
        .slice(index + 1)
        .some(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        ),
    );
    const sizes = parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize) * 0.5);
    return {
      width: place.width,
      smallest: Math.min(...sizes),
      outside: outside.map(({ words }) => words),
      meeting: meeting.map(({ words }) => words),
    };
  });
}
