/** The sources in, the slides that name them out, with a code to scan for each address. */
import type { Source } from '../model/outline.js';
import { chunks, numberedId } from './agenda-slides.js';
import { slideBase, type PlannedSlide } from './plan-context.js';
import { sourceView } from './source-view.js';

const SOURCES_A_SLIDE = 3;

export function sourcesSlides(sources: readonly Source[]): readonly PlannedSlide[] {
  return chunks(sources, SOURCES_A_SLIDE).map((chunk, index) =>
    sourcesSlide(numberedId('sources', index), chunk),
  );
}

function sourcesSlide(id: string, sources: readonly Source[]): PlannedSlide {
  return {
    id,
    make: (context, page) => ({
      ...slideBase(id, context.phrases.say('sources'), page, context),
      kind: 'sources',
      sources: sources.map((source) => sourceView(source, context.meta.lang, context.phrases)),
    }),
  };
}
