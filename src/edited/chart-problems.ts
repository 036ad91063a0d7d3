/** Numbers of charts that were verified, and what stands in their charts now, in; those that were changed out. */
import type { NumberFact } from '../model/file-evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import type { FileEvidence } from '../model/file-evidence.js';
import type { EditedSlide } from '../pptx/edited/edited-deck.js';
import { shorten } from '../text/shorten.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import type { MatchedSlides } from './match-slides.js';

/** A number that went with its row or its chart says nothing false. */
export function chartProblems(
  { slides }: Pick<FileEvidence, 'slides'>,
  { found }: Pick<MatchedSlides, 'found'>,
  file: string,
): readonly Problem[] {
  return slides.flatMap(({ id, numbers }) => {
    const slide = found.get(id);
    if (slide === undefined) return [];
    return changesOf(numbers, slide).map(({ was, is }) =>
      makeProblem('number-altered', {
        message: `“${shorten(is.name)}” is ${is.value} here, and ${was} was verified`,
        hint: 'set it back, or change it in the outline, where it is checked against its source',
        ...{ file, slide: slide.number, section: id },
      }),
    );
  });
}

interface Change {
  readonly was: number;
  readonly is: EditedSlide['numbers'][number];
}

/** One whose name is known no more is the one that is new. */
function changesOf(known: readonly NumberFact[], { numbers }: EditedSlide): readonly Change[] {
  const named = new Map(numbers.map((number) => [hashWords(number.name), number]));
  const fresh = numbers.filter(({ name }) => !known.some((number) => number.name === hashWords(name)));
  return known.flatMap(({ name, value, isSaid }) => {
    if (!isSaid) return [];
    const is = named.get(name);
    if (is !== undefined) return isSame(is.value, value) ? [] : [{ was: value, is }];
    if (fresh.some((number) => isSame(number.value, value))) return [];
    const [first] = fresh;
    return first === undefined ? [] : [{ was: value, is: first }];
  });
}

/** Programs write a number with as many digits as they calculate with. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
