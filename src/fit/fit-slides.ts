/** A page of rendered slides in, the density of each slide out, with a problem for each that none holds. */
import { makeProblem } from '../model/problems/make-problem.js';
import type { Deck } from '../model/deck.js';
import { plainText } from '../model/inline.js';
import type { Outline } from '../model/outline.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { SLIDE_CLASS } from '../text/slide-class.js';
import { lendDrawn } from './drawn-in-page.js';
import { fitInPage, type Overflow } from './measure-in-page.js';
import { lendStruckTexts } from './struck-in-page.js';

/** The densest step: its sizes are the smallest that can be read from the back of a room. */
const DENSEST = 3;

/** What fit needs of a browser's page. */
export interface EvaluatingPage {
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<R>;
}

/** Densities by slide id. */
export type Densities = ReadonlyMap<string, number>;

export async function fitSlides(
  page: EvaluatingPage,
  deck: Deck,
  outline: Outline,
): Promise<Checked<Densities>> {
  const { densities, overflows } = await measureSlides(page);
  if (densities.length !== deck.slides.length) {
    throw new Error(`measured ${densities.length} slides of ${deck.slides.length}`);
  }
  return {
    value: new Map(deck.slides.map(({ id }, index) => [id, densities[index] ?? 0])),
    problems: overflows.map((overflow) => overflowProblem(overflow, deck, outline)),
  };
}

/** The density each slide of the page needs, and what the densest does not hold. */
export async function measureSlides(
  page: EvaluatingPage,
): Promise<{ readonly densities: readonly number[]; readonly overflows: readonly Overflow[] }> {
  await page.evaluate(lendDrawn, undefined);
  await page.evaluate(lendStruckTexts, undefined);
  return page.evaluate(fitInPage, { densest: DENSEST, patterns: SLIDE_CLASS });
}

function overflowProblem(overflow: Overflow, deck: Deck, outline: Outline): Problem {
  const section = outline.sections.find(({ id }) => id === overflow.slide);
  const slide = deck.slides.find(({ id }) => id === overflow.slide);
  const headline = slide === undefined ? overflow.slide : plainText(slide.headline);
  return makeProblem('overflow', {
    message: `“${headline}” does not fit on one slide: ${WHERE[overflow.kind]} by ${overflow.pixels} px at “${overflow.words}”`,
    hint: section ? 'shorten or drop a point, a quote or a figure item, or make two themes of it' : MADE_HINT,
    file: outline.file.path,
    span: section?.headingSpan,
    section: section?.id,
  });
}

const WHERE: Readonly<Record<Overflow['kind'], string>> = {
  edge: 'it runs off the slide',
  box: 'it is larger than its place',
  overlap: 'parts of the figure run into each other',
  struck: 'text and a line, or two texts, run into each other',
};

const MADE_HINT =
  'this slide is made from the front matter and the headlines: shorten those that stand on it';

/** The deck with each slide at its density. */
export function withDensities(deck: Deck, densities: Densities): Deck {
  return {
    ...deck,
    slides: deck.slides.map((slide) => ({ ...slide, density: densities.get(slide.id) ?? slide.density })),
  };
}
