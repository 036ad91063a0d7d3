/** A deck as it was made in, the deck as the live server keeps it out. */
import { createHash } from 'node:crypto';
import { plainText } from '../model/inline.js';
import type { LiveDeck, LiveSlide } from '../model/live/live-deck.js';
import { paceWords } from '../rehearse/pace-words.js';
import { planPace } from '../rehearse/plan-pace.js';
import { countSteps } from '../render/number-steps.js';
import { talkOf } from '../template/pages/template-index.js';
import { templateNote, type QuoteContext } from '../template/pages/template-note.js';
import type { Templates } from '../template/templates.js';
import type { LoadedOutline } from '../pipeline/load/load-outline.js';
import type { MadeDeck } from '../pipeline/compose/make-deck.js';
import { quoteContexts } from '../pipeline/compose/quote-contexts.js';

export function liveDeck(
  { deck, rendered, pictures }: MadeDeck,
  loaded: LoadedOutline,
  templates: Templates,
  fontCss: string,
  revision: number,
): LiveDeck {
  const { locale } = loaded;
  const contexts = quoteContexts(loaded);
  const { stem, lang } = deck;
  const { css } = rendered;
  return {
    ...{ stem, talk: talkOf(deck), lang, title: plainText(deck.title), revision, pictures, css, fontCss },
    styles: { css: nameOf(css), fonts: nameOf(fontCss) },
    plan: { ...planPace(deck), words: paceWords(locale) },
    slides: deck.slides.map(({ id, headline, notes }, index): LiveSlide => {
      const html = rendered.slides[index] ?? '';
      const fragments = countSteps(html);
      const shown = (around: readonly QuoteContext[]): string =>
        templateNote({ notes, contexts: around }, locale.context, templates);
      const note = { noteHtml: shown([]), presenterHtml: shown(contexts.get(id) ?? []) };
      return { id, headline: plainText(headline), html, fragments, ...note };
    }),
  };
}

function nameOf(css: string): string {
  return createHash('sha1').update(css).digest('base64url');
}
