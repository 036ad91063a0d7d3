/** The first slide: the talk's title and who speaks in it. */
import { text } from '../../model/inline.js';
import { logoView, optionalText, slideBase, type PlannedSlide } from './plan-context.js';

export const coverSlide: PlannedSlide = {
  id: 'cover',
  make: (context, page) => ({
    ...slideBase('cover', text(context.meta.title), page, context),
    kind: 'cover',
    subtitle: optionalText(context.meta.subtitle),
    logo: logoView(context),
    facts: context.facts,
    notes: context.coverNotes,
  }),
};
