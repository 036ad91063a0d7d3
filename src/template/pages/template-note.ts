/** What a speaker says to a slide, and what its quotes stand in, in; the inside of a note of the presenter view out. */
import { parseNote } from '../../markup/notes/parse-note.js';
import type { Templates } from '../templates.js';

/** A quote amid the sentences of its source. */
export interface QuoteContext {
  readonly before: string;
  readonly quoted: string;
  readonly after: string;
  /** The source's name and the place in it. */
  readonly citation: string;
  /** BCP 47, of the source. */
  readonly lang: string;
}

export interface NoteContent {
  /** As they were written. */
  readonly notes: readonly string[];
  readonly contexts: readonly QuoteContext[];
}

/** HTML; empty where there is nothing to say. @param contextLabel what a context is called */
export function templateNote(
  { notes, contexts }: NoteContent,
  contextLabel: string,
  templates: Templates,
): string {
  return templates.render('note.html', { blocks: notes.flatMap(parseNote), contexts, contextLabel }).trim();
}
