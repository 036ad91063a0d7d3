/** The sources in, the slides that name them out, with a code to scan for each address. */
import type { Citation } from '../../model/deck.js';
import { plainText, text, withoutLinks } from '../../model/inline.js';
import { evidenceOf } from '../../model/evidence.js';
import type { Section, Source, SourcePlace } from '../../model/outline.js';
import { chunks, numberedId } from './agenda-slides.js';
import { placeName, quotePlace } from '../citations/cite-quote.js';
import { slideBase, type PlanContext, type PlannedSlide } from './plan-context.js';
import { sourceView } from '../citations/source-view.js';

const SOURCES_A_SLIDE = 3;
/** A longer list would be too small to read. */
const MOST_CITATIONS = 8;

export function sourcesSlides(
  sources: readonly Source[],
  sections: readonly Section[],
): readonly PlannedSlide[] {
  return chunks(sources, SOURCES_A_SLIDE).map((chunk, index) =>
    sourcesSlide(numberedId('sources', index), chunk, sources.length === 1 ? sections : []),
  );
}

function sourcesSlide(id: string, sources: readonly Source[], citing: readonly Section[]): PlannedSlide {
  return {
    id,
    make: (context, page) => {
      const citations = citing.flatMap((section) => citationsOf(section, context));
      return {
        ...slideBase(id, context.phrases.say('sources'), page, context),
        kind: 'sources',
        sources: sources.map((source) => sourceView(source, context.meta.lang, context.phrases)),
        citations: citations.length > MOST_CITATIONS ? [] : citations,
      };
    },
  };
}

/** A section that quotes nothing, or only from nowhere in particular, cites nothing. */
function citationsOf({ id, headline, blocks }: Section, context: PlanContext): readonly Citation[] {
  const { evidence, phrases, pages } = context;
  const found = blocks.flatMap((block) =>
    block.type === 'quote' ? (quotePlace(block, evidenceOf(block, evidence)) ?? []) : [],
  );
  if (found.length === 0) return [];
  const places = found
    .toSorted((a, b) => positionOf(a) - positionOf(b))
    // A line may end between places, and not in one: `第 11 段`.
    .map((place) => plainText(placeName(place, phrases)).replaceAll(' ', '\u00a0'));
  const separator = plainText(phrases.say('separator'));
  return [
    {
      headline: withoutLinks(headline),
      page: pages.get(id) ?? 1,
      places: text([...new Set(places)].join(separator)),
    },
  ];
}

function positionOf(place: SourcePlace): number {
  return place.type === 'time' ? place.seconds : place.number;
}
