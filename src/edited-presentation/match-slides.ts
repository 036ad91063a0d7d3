/** The slides that a presentation had, and those that it has, in; which is which out. */
import type { FileEvidence, SlideEvidence } from '../model/file-evidence.js';
import type { EditedDeck, EditedSlide } from '../pptx/read/edited-deck.js';
import { captionName } from '../pptx/names/shape-names.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import { titleOf } from './slide-words.js';

export interface MatchedSlides {
  /** By the slides' ids. */
  readonly found: ReadonlyMap<string, EditedSlide>;
  readonly removed: readonly SlideEvidence[];
  readonly added: readonly EditedSlide[];
}

type IsSame = (was: SlideEvidence, slide: EditedSlide) => boolean;

/** Programs forget names and places, so it is what a slide still has of its own that tells, the surest first. */
export function matchSlides({ slides }: EditedDeck, evidence: FileEvidence): MatchedSlides {
  const found = new Map<string, EditedSlide>();
  const taken = new Set<EditedSlide>();
  const take = (was: SlideEvidence, slide: EditedSlide): void => {
    found.set(was.id, slide);
    taken.add(slide);
  };
  for (const isSame of signs(evidence)) {
    for (const was of evidence.slides) {
      if (found.has(was.id)) continue;
      const slide = slides.find((one) => !taken.has(one) && isSame(was, one));
      if (slide !== undefined) take(was, slide);
    }
  }
  for (const [was, slide] of betweenKnown(slides, evidence.slides, found)) take(was, slide);
  return {
    found,
    removed: evidence.slides.filter(({ id }) => !found.has(id)),
    added: slides.filter((slide) => !taken.has(slide)),
  };
}

function signs({ quotes }: FileEvidence): readonly IsSame[] {
  const hasQuoteOf: IsSame = ({ id }, { texts }) =>
    quotes.some(
      ({ slide, shape }) =>
        slide === id && texts.some(({ name }) => name === shape || name === captionName(shape)),
    );
  return [
    ({ id }, { name }) => name === id,
    ({ title }, slide) => hashWords(titleOf(slide)) === title,
    hasQuoteOf,
    ({ points }, { texts }) =>
      texts.some(({ paragraphs }) => paragraphs.some((words) => points.includes(hashWords(words)))),
  ];
}

/** As many as there were between two that are known: they are those, with another headline. */
function betweenKnown(
  slides: readonly EditedSlide[],
  were: readonly SlideEvidence[],
  found: ReadonlyMap<string, EditedSlide>,
): readonly (readonly [SlideEvidence, EditedSlide])[] {
  const numbers = new Set([...found.values()].map(({ number }) => number));
  const pairs: [SlideEvidence, EditedSlide][] = [];
  let before = 0;
  let lost: SlideEvidence[] = [];
  for (const was of [...were, undefined]) {
    const slide = was === undefined ? undefined : found.get(was.id);
    if (was !== undefined && slide === undefined) {
      lost.push(was);
      continue;
    }
    const here = slide?.number ?? slides.length + 1;
    const free = slides.filter(({ number }) => number > before && number < here && !numbers.has(number));
    if (free.length === lost.length)
      for (const [index, one] of lost.entries()) {
        const other = free[index];
        if (other !== undefined) pairs.push([one, other]);
      }
    lost = [];
    before = here;
  }
  return pairs;
}
