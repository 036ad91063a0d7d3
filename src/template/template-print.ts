/** A deck and its rendered slides in, the page that is measured and printed out. */
import type { Deck } from '../model/deck.js';
import { plainText } from '../model/inline.js';
import type { Templates } from './templates.js';

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
    slides: slides.join('\n'),
  });
}
