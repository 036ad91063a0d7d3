/** Slides and quotations that a presentation had, and where they are now, in; what is gone, added or elsewhere out. */
import type { FileEvidence } from '../model/file-evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import { shorten } from '../text/shorten.js';
import type { FoundQuote } from './find-quotes.js';
import type { MatchedSlides } from './match-slides.js';
import { titleOf } from './slide-words.js';

export function slideProblems(
  { removed, added }: Pick<MatchedSlides, 'removed' | 'added'>,
  file: string,
): readonly Problem[] {
  const hint =
    'nothing has to be done if that was meant; `pullquote import --merge` leaves the outline’s slides as they are';
  return [
    ...removed.map(({ id, page }) =>
      makeProblem('slides-changed', {
        message: `the slide \`${id}\`, which was number ${page}, is not there any more`,
        ...{ hint, file, section: id },
      }),
    ),
    ...added.map((slide) =>
      makeProblem('slides-changed', {
        message: `the slide “${shorten(titleOf(slide).trim() || 'without a headline')}” was added`,
        ...{ hint, file, slide: slide.number },
      }),
    ),
  ];
}

/** A quotation that goes with its slide is no news beside it. */
export function placeProblems(
  found: readonly FoundQuote[],
  { quotes }: Pick<FileEvidence, 'quotes'>,
  { found: slides, removed }: MatchedSlides,
  file: string,
): readonly Problem[] {
  const gone = quotes.filter(
    ({ shape, slide }) =>
      !found.some(({ was }) => was.shape === shape) && !removed.some(({ id }) => id === slide),
  );
  const moved = found.filter(({ was, slide }) => slides.get(was.slide)?.number !== slide.number);
  return [
    ...gone.map(({ slide, speaker, key }) =>
      makeProblem('quote-moved', {
        message: `the quotation of ${speaker} that was called \`${key}\` is on no slide any more`,
        hint: 'nothing has to be done if that was meant',
        ...{ file, slide: slides.get(slide)?.number, section: slide },
      }),
    ),
    ...moved.map(({ was, slide, words }) =>
      makeProblem('quote-moved', {
        message: `“${shorten(words)}” stands here, and was built for ${nameOf(slides, was.slide)}`,
        hint: 'read it beside its new headline: words that are right can be put to a wrong use',
        ...{ file, slide: slide.number, section: was.slide },
      }),
    ),
  ];
}

function nameOf(slides: MatchedSlides['found'], id: string): string {
  const slide = slides.get(id);
  return slide === undefined ? `the slide \`${id}\`, which is gone` : `slide ${slide.number}, \`${id}\``;
}
