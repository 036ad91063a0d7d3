/** A deck and its rendered slides in, the page that is measured and printed out. */
import type { Deck } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';
import type { Templates } from '../templates.js';

export function templatePrint(
  deck: Deck,
  slides: readonly string[],
  css: string,
  templates: Templates,
): string {
  return templates.render('print.html', {
    lang: deck.lang,
    title: plainText(deck.title),
    css,
    slides: slides.map(withoutRunningTitle).join('\n'),
  });
}

/** The talk's title at each slide's foot is read nowhere: a printed page's foot is no part of what it says. */
function withoutRunningTitle(slide: string): string {
  return slide.replaceAll('<span class="talk">', '<span class="talk" aria-hidden="true">');
}
