/** A deck in, its speaker notes as plain text out, slide by slide. */
import type { Deck } from '../../model/deck.js';
import { parseNote } from '../../markup/notes/parse-note.js';
import { plainText } from '../../model/inline.js';
import { noteText } from '../../model/note.js';

export function speakerNotes(deck: Deck): string {
  const slides = deck.slides.filter(({ notes }) => notes.length > 0);
  return slides
    .map(
      ({ page, headline, notes }) =>
        `${page}. ${plainText(headline)}\n\n${notes.map((note) => noteText(parseNote(note))).join('\n\n')}\n`,
    )
    .join('\n\n');
}
