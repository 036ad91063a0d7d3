/** The slide that stays up at the end: thanks, and the themes once more, or the line to be remembered. */
import type { LinkView, QuoteView } from '../../model/deck.js';
import { evidenceOf } from '../../model/evidence.js';
import { text } from '../../model/inline.js';
import type { Quote, Section } from '../../model/outline.js';
import { citeQuote } from '../citations/cite-quote.js';
import { qrCode } from '../citations/qr-code.js';
import { agendaEntry } from './agenda-slides.js';
import { headlineLines } from './headline-lines.js';
import { logoView, slideBase, type PlanContext, type PlannedSlide } from './plan-context.js';

/** What two columns hold of headlines that are no longer than this; a longer list is no reminder any more. */
const MOST_LINES = 18;
const LETTERS_A_LINE = 38;

export const closingSlide: PlannedSlide = {
  id: 'closing',
  make: (context, page) => ({
    ...slideBase('closing', context.phrases.say('closing'), page, context),
    kind: 'closing',
    facts: context.facts,
    logo: logoView(context),
    lastLine: context.lastLine && cite(context.lastLine, context),
    link: linkView(context.meta.link),
    entries:
      context.lastLine !== undefined || linesOf(context.themes) > MOST_LINES
        ? []
        : context.themes.map((theme) => agendaEntry(theme, context)),
  }),
};

function cite(quote: Quote, { evidence, meta, phrases }: PlanContext): QuoteView {
  return citeQuote(quote, evidenceOf(quote, evidence), meta, phrases);
}

function linkView(url: string | undefined): LinkView | undefined {
  return url === undefined ? undefined : { url, qr: { src: qrCode(url), alt: text(url) } };
}

function linesOf(themes: readonly Section[]): number {
  return themes.reduce((sum, theme) => sum + headlineLines(theme, LETTERS_A_LINE), 0);
}
