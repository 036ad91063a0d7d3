import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { figureTexts } from '../../src/figures/figure-texts.js';
import { isChart, type FigureData } from '../../src/model/figure.js';
import type { Deck, SectionSlide, Slide } from '../../src/model/deck.js';
import { plainText, text, type RichText } from '../../src/model/inline.js';
import { assertRendered, renderSlides } from '../../src/render/render-slides.js';
import { HANDOUT_LAYOUTS } from '../../src/template/pages/handout-options.js';
import { templateHandout } from '../../src/template/pages/template-handout.js';
import { deckParts } from '../support/deck-parts.js';
import { hostileDeck } from '../support/hostile-deck.js';
import { visibleText } from '../support/html-text.js';
import { runs } from '../support/runs.js';

const { files, templates, locale, markdownOf } = await deckParts();
const THEME = '/* @theme pullquote-test */';
const RUNS = runs(120);

/** Properties look at the same decks, and each deck is rendered once. */
const renderings = new Map<string, readonly string[]>();
function slidesOf(deck: Deck): readonly string[] {
  const markdown = markdownOf(deck);
  const slides = renderings.get(markdown) ?? renderSlides(markdown, THEME);
  renderings.set(markdown, slides);
  return slides;
}

/** Plain Marp, as others have it. */
const marp = new Marp({ script: false, math: false });
marp.themeSet.add(THEME);

test('the slides planned are the slides rendered, one to one', () => {
  fc.assert(
    fc.property(hostileDeck(), (deck) => {
      assertRendered(
        slidesOf(deck),
        deck.slides.map(({ id }) => id),
      );
    }),
    RUNS,
  );
});

test('each text stands where it belongs, and no element is there that a template did not put there', () => {
  fc.assert(
    fc.property(hostileDeck(), (deck) => {
      const slides = slidesOf(deck);
      for (const [index, slide] of deck.slides.entries()) {
        const { document } = parseHTML(`<body>${slides[index] ?? ''}</body>`);
        expect(textsOf(document, 'h1, h2')).toEqual([seen(slide.headline)]);
        if ('quotes' in slide) expectSection(document, slide);
        expect(document.querySelectorAll(STRANGERS).length).toBe(0);
        expect(document.querySelectorAll('section').length).toBe(1);
        expect(document.querySelectorAll('img').length).toBe(picturesOn(slide));
      }
    }),
    RUNS,
  );
});

test('no link stands in a link, on no slide and on no page of a handout', () => {
  fc.assert(
    fc.property(hostileDeck(), fc.constantFrom(...HANDOUT_LAYOUTS), (deck, layout) => {
      const rendered = { slides: slidesOf(deck), css: '' };
      const options = { layout, paper: 'a4', notes: true } as const;
      const page = templateHandout(deck, rendered, options, templates, locale, files);
      expect(linksInLinks(page)).toEqual([]);
    }),
    runs(40),
  );
});

test('notes stay notes: none is a directive, none is seen, each comes whole', () => {
  fc.assert(
    fc.property(hostileDeck(), (deck) => {
      const { html, comments } = marp.render(markdownOf(deck), { htmlAsArray: true });
      expect(comments.map((notes) => notes.map(seenNote))).toEqual(
        deck.slides.map(({ notes }) => notes.map(seenNote).filter((note) => note !== '')),
      );
      const text = html.join('\n');
      expect(text).not.toContain('<!--');
      expect(text).not.toMatch(/<header|<footer|data-background|background-image/);
    }),
    RUNS,
  );
});

test('the Markdown’s front matter is what we wrote', () => {
  fc.assert(
    fc.property(hostileDeck(), (deck) => {
      const lines = markdownOf(deck).split('\n');
      const end = lines.indexOf('---', 1);
      expect(lines.slice(0, end).map((line) => line.split(':')[0])).toEqual([
        '---',
        'marp',
        'theme',
        'size',
        'lang',
        'title',
        'paginate',
      ]);
    }),
    RUNS,
  );
});

/** Told from the text, since a parser closes the outer link, and all that follows falls apart. */
function linksInLinks(page: string): readonly string[] {
  return page.match(/<a\s(?:(?!<\/a>)[^])*?<a\s[^>]*>/g) ?? [];
}

const STRANGERS =
  'script, style, iframe, object, embed, form, input, base, meta, link, video, audio, table, pre, hr, h3, h4, h5, h6';

function expectSection(document: Document, slide: SectionSlide): void {
  for (const mark of document.querySelectorAll('.words .open, .words .close')) mark.remove();
  expect(textsOf(document, '.points li')).toEqual(slide.points.map(seen));
  expect(textsOf(document, '.question blockquote')).toEqual(
    slide.question ? [seen(slide.question.text)] : [],
  );
  expect(textsOf(document, '.quote blockquote')).toEqual(slide.quotes.map((quote) => seen(quote.text)));
  expect(textsOf(document, '.quote figcaption > b')).toEqual(
    slide.quotes.map((quote) => seen(quote.speaker)),
  );
  expect(textsOf(document, '.figure b, .figure div > span, .figure .hub, .figure dt, .figure dd')).toEqual(
    slide.figures.flatMap(wordsOf),
  );
}

/** Of a chart its numbers: what its labels are set in depends on its kind. */
function wordsOf(figure: FigureData): readonly string[] {
  const shown = isChart(figure)
    ? figure.rows.flatMap(({ numbers }) => numbers.map((number) => text(number.text)))
    : figureTexts(figure);
  return shown.map(seen);
}

function picturesOn(slide: Slide): number {
  if ('pictures' in slide) return slide.pictures.length;
  return slide.kind === 'sources' ? slide.sources.filter(({ qr }) => qr !== undefined).length : 0;
}

const seen = (rich: RichText): string => visibleText(plainText(rich));

function textsOf(document: Document, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) => visibleText(element.textContent));
}

/** What holds a note together is not to be seen: word joiners, and what a comment cannot carry. */
function seenNote(note: string): string {
  return visibleText(note.replace(/\u2060|[^\P{Cc}\t\n]/gu, ''));
}
