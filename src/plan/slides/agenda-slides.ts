/** The themes in, the slides that announce them out: one, unless there are very many. */
import type { AgendaEntry } from '../../model/deck.js';
import { withoutLinks } from '../../model/inline.js';
import type { Ratio, Section } from '../../model/outline.js';
import { headlineLines } from './headline-lines.js';
import { slideBase, type PlanContext, type PlannedSlide } from './plan-context.js';

/** Of the smallest type that can be read from the back of a room; several slides share the entries evenly. */
const LINES_A_SLIDE = 15;
const LINES_BETWEEN = 0.5;
/** What a line holds beside its number and its minutes. */
const LETTERS_A_LINE: Readonly<Record<Ratio, number>> = { '16:9': 66, '4:3': 46 };

export function agendaSlides(themes: readonly Section[], ratio: Ratio): readonly PlannedSlide[] {
  const size = entriesASlide(themes, LETTERS_A_LINE[ratio]);
  return chunks(themes, size).map((chunk, index) =>
    agendaSlide(numberedId('agenda', index), chunk, index * size + 1),
  );
}

/** On as few slides as hold them all; an entry that fills more than one has one of its own. */
function entriesASlide(themes: readonly Section[], letters: number): number {
  const sizes = themes.map((_, index) => Math.ceil(themes.length / (index + 1)));
  const fits = (chunk: readonly Section[]): boolean =>
    chunk.reduce((sum, theme) => sum + headlineLines(theme, letters) + LINES_BETWEEN, 0) <= LINES_A_SLIDE;
  return sizes.find((size) => chunks(themes, size).every(fits)) ?? 1;
}

function agendaSlide(id: string, themes: readonly Section[], start: number): PlannedSlide {
  const { length: digits } = String(start + themes.length - 1);
  return {
    id,
    make: (context, page) => ({
      ...slideBase(id, context.phrases.say('agenda'), page, context),
      kind: 'agenda',
      start,
      digits: digits > 2 ? digits : undefined,
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
