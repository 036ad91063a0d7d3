/** A deck in, its speaker notes as plain text out, slide by slide. */
import type { Deck, Slide } from '../../model/deck.js';
import { parseNote } from '../../markup/notes/parse-note.js';
import { plainText } from '../../model/inline.js';
import { noteText } from '../../model/note.js';

export function speakerNotes({ slides }: Deck): string {
  return slides
    .filter(({ notes }) => notes.length > 0)
    .map((slide) => `${slide.page}. ${plainText(slide.headline)}\n\n${notesOf(slide).join('\n\n')}\n`)
    .join('\n\n');
}

/** @returns for each slide its paragraphs, a list's entries each a line of one */
export function slideNotes({ slides }: Deck): readonly (readonly string[])[] {
  return slides.map((slide) =>
    notesOf(slide).flatMap((note) => note.split('\n').filter((line) => line.trim() !== '')),
  );
}

function notesOf({ notes }: Slide): readonly string[] {
  return notes.map((note) => noteText(parseNote(note)));
}
