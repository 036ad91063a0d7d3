/** What mends a problem: edits of the text that it is in, which a program can apply. */
import type { Span } from '../position.js';

/**
 * What a fix changes, which tells who may apply it.
 *
 * - `form`: how something is written that is read the same, or that was read as nothing.
 * - `id`: what other files know a section by, so that a talk's languages change together.
 * - `quotation`: words that somebody said.
 * - `fact`: who, where, when or how much: only a person knows whether it is meant.
 */
export type FixTouches = 'form' | 'id' | 'quotation' | 'fact';

export interface Edit {
  /** What is replaced; empty where something is put in. Offsets into the outline's text, see `SourceFile.text`. */
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** In a few words, e.g. `“subtitel” → “subtitle”`. */
  readonly title: string;
  readonly touches: FixTouches;
  /** In order, none over another. */
  readonly edits: readonly Edit[];
}
