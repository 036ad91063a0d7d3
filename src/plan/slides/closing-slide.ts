/** The slide that stays up at the end: thanks, and the themes once more. */
import type { Section } from '../../model/outline.js';
import { agendaEntries } from './agenda-slides.js';
import { headlineLines } from './headline-lines.js';
import { imageView, slideBase, type PlannedSlide } from './plan-context.js';

/** What two columns hold of headlines that are no longer than this; a longer list is no reminder any more. */
const MOST_LINES = 18;
const LETTERS_A_LINE = 38;

export const closingSlide: PlannedSlide = {
  id: 'closing',
  make: (context, page) => ({
    ...slideBase('closing', context.phrases.say('closing'), page, context),
    kind: 'closing',
    facts: context.facts,
    logo: imageView(context.meta.logo?.path, context.meta.event ?? '', context),
    entries: linesOf(context.themes) > MOST_LINES ? [] : agendaEntries(context.themes, context),
  }),
};

function linesOf(themes: readonly Section[]): number {
  return themes.reduce((sum, theme) => sum + headlineLines(theme, LETTERS_A_LINE), 0);
}
