/** An outline in, the deck out: which slides there are, in which order, and what each says. */
import type { Deck } from '../model/deck.js';
import { text } from '../model/inline.js';
import type { Outline } from '../model/outline.js';
import { agendaSlides } from './slides/agenda-slides.js';
import { closingSlide } from './slides/closing-slide.js';
import { coverSlide } from './slides/cover-slide.js';
import { withPageLinks } from './words/inner-links.js';
import { printOwnWords } from './words/own-words.js';
import { phrases } from './words/phrases.js';
import { planContext, type PlannedSlide, type PlanOptions } from './slides/plan-context.js';
import { sectionSlide } from './slides/section-slide.js';
import { sourcesSlides } from './slides/sources-slides.js';

export function planDeck(written: Outline, options: PlanOptions): Deck {
  const outline = printOwnWords(written, phrases(options.locale, written.meta.lang).printed);
  const { meta, file } = outline;
  const pages = new Map(plannedSlides(outline).map(({ id }, index) => [id, index + 1]));
  const linked = withPageLinks(outline, pages);
  const planned = plannedSlides(linked);
  const context = planContext(linked, pages, options);
  return {
    stem: file.lang === undefined ? file.name : `${file.name}.${file.lang}`,
    lang: meta.lang,
    title: text(meta.title),
    subtitle: meta.subtitle === undefined ? undefined : text(meta.subtitle),
    look: options.look,
    ratio: meta.ratio,
    ...(meta.motion === 'none' && { still: true }),
    ...(meta.portraits === 'duotone' && { duotone: true }),
    accent: options.accent,
    minutes: meta.minutes === undefined ? undefined : context.phrases.say('minutes', { n: meta.minutes }),
    budget: meta.minutes,
    slides: planned.map((slide, index) => slide.make(context, index + 1)),
    ...(meta.footer !== undefined && { footer: text(meta.footer) }),
    facts: context.facts,
    sources: context.sources,
  };
}

function plannedSlides({ meta: { omit, sources, ratio }, sections }: Outline): readonly PlannedSlide[] {
  const shown = sections.filter(({ kind }) => kind !== 'discussion' || !omit.includes('discussion'));
  return [
    ...(omit.includes('cover') ? [] : [coverSlide]),
    ...(omit.includes('agenda') ? [] : agendaSlides(sections, ratio)),
    ...shown.map(sectionSlide),
    ...(omit.includes('sources') ? [] : sourcesSlides(sources, shown)),
    ...(omit.includes('closing') ? [] : [closingSlide]),
  ];
}
