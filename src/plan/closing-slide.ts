/** The slide that stays up at the end: thanks, and the themes once more. */
import { agendaEntries } from './agenda-slides.js';
import { imageView, slideBase, type PlannedSlide } from './plan-context.js';

/** A longer list is no reminder any more. */
const MOST_ENTRIES = 7;

export const closingSlide: PlannedSlide = {
  id: 'closing',
  make: (context, page) => ({
    ...slideBase('closing', context.phrases.say('closing'), page, context),
    kind: 'closing',
    facts: context.facts,
    logo: imageView(context.meta.logo?.path, context.meta.event ?? '', context.images),
    entries: context.themes.length > MOST_ENTRIES ? [] : agendaEntries(context.themes, context),
  }),
};
