/** Numbers of charts that were verified, and what stands in charts now, in; those that were changed out. */
import type { FileEvidence, NumberFact } from '../model/file-evidence.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import type { EditedDeck, EditedSlide } from '../pptx/read/edited-deck.js';
import { shorten } from '../text/shorten.js';
import { hashWords } from '../verify/lock/quote-hash.js';
import type { MatchedSlides } from './match-slides.js';
import { changesOf, isSame, sharedNames, type NumberChange, type FoundNumber } from './number-changes.js';

/** A number that went with its row or its chart says nothing false. */
export function chartProblems(
  { slides }: Pick<EditedDeck, 'slides'>,
  evidence: Pick<FileEvidence, 'slides'>,
  { found }: Pick<MatchedSlides, 'found'>,
  file: string,
): readonly Problem[] {
  const known = evidence.slides.filter(({ numbers }) => numbers.length > 0);
  if (known.length === 0) return [];
  return slides.flatMap((slide) => {
    const own = known.find(({ id }) => found.get(id) === slide);
    return slideChanges(slide, own?.numbers ?? [], known).map(({ was, is }) =>
      makeProblem('number-altered', {
        message: `“${shorten(is.name)}” is ${Number.isNaN(is.value) ? 'no number' : is.value} here, and ${was} was verified`,
        hint: 'set it back, or change it in the outline, where it is checked against its source',
        ...{ file, slide: slide.number, section: own?.id },
      }),
    );
  });
}

/** Of the charts that a slide had, together, and of each that came from another. */
function slideChanges(
  slide: EditedSlide,
  own: readonly NumberFact[],
  known: FileEvidence['slides'],
): readonly NumberChange[] {
  const charts = slide.charts.map((chart) => foundNumbers(chart, known));
  const isOwn = (chart: readonly FoundNumber[]): boolean => sharedNames(own, chart) > 0;
  const others = charts
    .filter((chart) => !isOwn(chart))
    .map((chart) => ({ chart, origins: originsOf(chart, known) }));
  // What is called as nothing else is the slide's own, with other names.
  const strangers = others.flatMap(({ chart, origins }) => (origins.length === 0 ? [chart] : []));
  const all = [...charts.filter(isOwn), ...(charts.some(isOwn) ? [] : strangers)];
  const isKnown = ({ hash, value }: FoundNumber): boolean =>
    known.some(({ numbers }) => numbers.some((one) => one.name === hash && isSame(one.value, value)));
  return [
    ...changesOf(own, all.flat(), isKnown),
    ...others.flatMap(({ chart, origins }) => {
      const changes = origins.map((origin) => changesOf(origin, chart, isKnown));
      return changes.toSorted((one, other) => one.length - other.length)[0] ?? [];
    }),
  ];
}

/** The numbers of slides that a chart may have been copied from: most of its names are theirs. */
function originsOf(
  chart: readonly FoundNumber[],
  known: FileEvidence['slides'],
): readonly (readonly NumberFact[])[] {
  return known.flatMap(({ numbers }) => (sharedNames(numbers, chart) * 2 > chart.length ? [numbers] : []));
}

/** Called as they were, or else without their series. */
function foundNumbers(
  chart: EditedSlide['charts'][number],
  known: FileEvidence['slides'],
): readonly FoundNumber[] {
  const all = known.flatMap(({ numbers }) => numbers);
  const named = chart.map(({ name, value }) => ({ name, value, hash: hashWords(name) }));
  if (sharedNames(all, named) > 0) return named;
  const bare = chart.map(({ bareName, value }) => ({ name: bareName, value, hash: hashWords(bareName) }));
  return sharedNames(all, bare) > 0 ? bare : named;
}
