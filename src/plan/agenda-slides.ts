/** The themes in, the slides that announce them out: one, unless there are very many. */
import type { AgendaEntry } from '../model/deck.js';
import { withoutLinks } from '../model/inline.js';
import type { Section } from '../model/outline.js';
import { slideBase, type PlanContext, type PlannedSlide } from './plan-context.js';

/** More than these would be too small to read from the back of a room; several slides share them evenly. */
const ENTRIES_A_SLIDE = 10;

export function agendaSlides(themes: readonly Section[]): readonly PlannedSlide[] {
  const size = Math.ceil(themes.length / Math.max(1, Math.ceil(themes.length / ENTRIES_A_SLIDE)));
  return chunks(themes, size).map((chunk, index) =>
    agendaSlide(numberedId('agenda', index), chunk, index * size + 1),
  );
}

function agendaSlide(id: string, themes: readonly Section[], start: number): PlannedSlide {
  return {
    id,
    make: (context, page) => ({
      ...slideBase(id, context.phrases.say('agenda'), page, context),
      kind: 'agenda',
      start,
      entries: agendaEntries(themes, context),
    }),
  };
}

export function agendaEntries(themes: readonly Section[], context: PlanContext): readonly AgendaEntry[] {
  return themes.map(({ id, headline, minutes }) => ({
    headline: withoutLinks(headline),
    page: context.pages.get(id) ?? 1,
    minutes: minutes === undefined ? undefined : context.phrases.say('minutes', { n: minutes }),
  }));
}

/** `agenda`, `agenda-2`, … */
export function numberedId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
