/** A deck in, its speaker notes as plain text out, slide by slide. */
import type { Deck } from '../../model/deck.js';
import { plainText } from '../../model/inline.js';

export function speakerNotes(deck: Deck): string {
  const slides = deck.slides.filter(({ notes }) => notes.length > 0);
  return slides
    .map(({ page, headline, notes }) => `${page}. ${plainText(headline)}\n\n${notes.join('\n\n')}\n`)
    .join('\n\n');
}
