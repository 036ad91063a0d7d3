/** A note of an outline in, its words out as a presentation has them: a line a paragraph. */
import { parseNote } from '../../markup/notes/parse-note.js';
import { noteText } from '../../model/note.js';

export function noteLines(note: string): readonly string[] {
  return noteText(parseNote(note))
    .split('\n')
    .filter((line) => line.trim() !== '');
}
