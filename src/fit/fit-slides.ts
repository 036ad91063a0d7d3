/** A page of rendered slides in, how each is set out, with a problem for each that no density holds. */
import { makeProblem } from '../model/problems/make-problem.js';
import { bleedOf } from '../model/bleed-of.js';
import type { Deck, Slide } from '../model/deck.js';
import { plainText } from '../model/inline.js';
import type { Outline } from '../model/outline.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { at } from '../text/at.js';
import { SLIDE_CLASS, type SlideSetting } from '../text/slide-class.js';
import { calmInPage } from './calm-in-page.js';
import { lendDrawn } from './drawn-in-page.js';
import { fitInPage, type Overflow } from './measure-in-page.js';
import { lendStruckTexts } from './struck-in-page.js';

/** The densest step: its sizes are the smallest that can be read from the back of a room. */
const DENSEST = 3;

/** What fit needs of a browser's page. */
export interface EvaluatingPage {
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<R>;
}

/** By slide id. */
export type SlideSettings = ReadonlyMap<string, SlideSetting>;

export async function fitSlides(
  page: EvaluatingPage,
  deck: Deck,
  outline: Outline,
): Promise<Checked<SlideSettings>> {
  const bleeds = deck.slides.some((slide) => bleedOf(slide) !== undefined);
  const { settings, overflows } = await measureSlides(page, { bleeds });
  if (settings.length !== deck.slides.length) {
    throw new Error(`measured ${settings.length} slides of ${deck.slides.length}`);
  }
  return {
    value: new Map(deck.slides.map(({ id }, index) => [id, at(settings, index)])),
    problems: overflows.map((overflow) => overflowProblem(overflow, deck, outline)),
  };
}

/**
 * How each slide of the page is to be set, and what the densest setting does not hold.
 *
 * @param options `bleeds`: whether a picture fills any of them, which costs two looks at the page more
 */
export async function measureSlides(
  page: EvaluatingPage,
  { bleeds }: { readonly bleeds: boolean },
): Promise<{ readonly settings: readonly SlideSetting[]; readonly overflows: readonly Overflow[] }> {
  await page.evaluate(lendDrawn, undefined);
  await page.evaluate(lendStruckTexts, undefined);
  // Where the words stand decides how many lines they make, and that where they stand on the picture.
  if (bleeds) await page.evaluate(calmInPage, { step: 'side', pattern: SLIDE_CLASS.calm });
  const { densities, overflows } = await page.evaluate(fitInPage, {
    densest: DENSEST,
    patterns: SLIDE_CLASS,
  });
  const calms = bleeds ? await page.evaluate(calmInPage, { step: 'veil', pattern: SLIDE_CLASS.calm }) : [];
  return {
    settings: densities.map((density, index) => ({ density, calm: calms[index] ?? undefined })),
    overflows,
  };
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
  logo: 'the logo covers it',
  struck: 'text and a line, or two texts, run into each other',
};

const MADE_HINT =
  'this slide is made from the front matter and the headlines: shorten those that stand on it';

/** The deck with each slide as it is set. */
export function withSettings(deck: Deck, settings: SlideSettings): Deck {
  return { ...deck, slides: deck.slides.map((slide) => withSetting(slide, settings.get(slide.id))) };
}

function withSetting(slide: Slide, setting: SlideSetting | undefined): Slide {
  if (setting === undefined) return slide;
  const { density, calm } = setting;
  return 'bleed' in slide && slide.bleed !== undefined && calm !== undefined
    ? { ...slide, density, bleed: { ...slide.bleed, calm } }
    : { ...slide, density };
}
