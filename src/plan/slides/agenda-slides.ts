/** The sections in, the slides that announce the themes out, by their parts: one, unless there are very many. */
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

/** A line of the agenda: a theme, under the name of its part where it is the first of one. */
interface AgendaRow {
  readonly theme: Section;
  readonly opens: Section | undefined;
}

export function agendaSlides(sections: readonly Section[], ratio: Ratio): readonly PlannedSlide[] {
  const rows = sections.flatMap((section, index) =>
    section.kind === 'theme' ? [{ theme: section, opens: partBefore(sections.slice(0, index)) }] : [],
  );
  const size = rowsASlide(rows, LETTERS_A_LINE[ratio]);
  return chunks(rows, size).map((chunk, index) =>
    agendaSlide(numberedId('agenda', index), chunk, index * size + 1),
  );
}

/** The divider that no theme has followed yet. */
function partBefore(sections: readonly Section[]): Section | undefined {
  const last = sections.findLast(({ kind }) => kind === 'theme' || kind === 'divider');
  return last?.kind === 'divider' ? last : undefined;
}

/** On as few slides as hold them all; a row that fills more than one has one of its own. */
function rowsASlide(rows: readonly AgendaRow[], letters: number): number {
  const sizes = rows.map((_, index) => Math.ceil(rows.length / (index + 1)));
  const linesOf = (section: Section): number => headlineLines(section, letters) + LINES_BETWEEN;
  const fits = (chunk: readonly AgendaRow[]): boolean =>
    chunk.reduce((sum, { theme, opens }) => sum + linesOf(theme) + (opens ? linesOf(opens) : 0), 0) <=
    LINES_A_SLIDE;
  return sizes.find((size) => chunks(rows, size).every(fits)) ?? 1;
}

function agendaSlide(id: string, rows: readonly AgendaRow[], start: number): PlannedSlide {
  const { length: digits } = String(start + rows.length - 1);
  return {
    id,
    make: (context, page) => ({
      ...slideBase(id, context.phrases.say('agenda'), page, context),
      kind: 'agenda',
      start,
      digits: digits > 2 ? digits : undefined,
      entries: rows.map(({ theme, opens }) => ({
        ...agendaEntry(theme, context),
        ...(opens && { opens: { headline: withoutLinks(opens.headline), page: pageOf(opens, context) } }),
      })),
    }),
  };
}

export function agendaEntry(theme: Section, context: PlanContext): AgendaEntry {
  const { headline, minutes } = theme;
  return {
    headline: withoutLinks(headline),
    page: pageOf(theme, context),
    minutes: minutes === undefined ? undefined : context.phrases.say('minutes', { n: minutes }),
  };
}

function pageOf({ id }: Section, { pages }: PlanContext): number {
  return pages.get(id) ?? 1;
}

/** `agenda`, `agenda-2`, … */
export function numberedId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
