/** A presentation that somebody may have changed, as what its slides say. */
import type { FileEvidence } from '../../model/file-evidence.js';
import type { CalledNumber } from '../charts/said-numbers.js';

export interface EditedDeck {
  readonly slides: readonly EditedSlide[];
  /** What was written into it when it was built; absent of others. */
  readonly evidence: FileEvidence | undefined;
  /** There is a program in it. */
  readonly hasMacros: boolean;
}

export interface EditedSlide {
  /** From 1, as the list of slides counts. */
  readonly number: number;
  /** As we called it; absent where a program forgets such names. */
  readonly name: string | undefined;
  readonly texts: readonly EditedText[];
  /** What else is read there, a string each: words of its layout and master, of diagrams, and descriptions. */
  readonly beside: readonly string[];
  /** The numbers of each. */
  readonly charts: readonly (readonly EditedNumber[])[];
  /** A string a paragraph; absent where it has no notes. */
  readonly notes: readonly string[] | undefined;
}

export interface EditedNumber extends CalledNumber {
  /** What it is called without its series: programs give a name to one that has none. */
  readonly bareName: string;
}

export interface EditedText {
  /** Of its shape, as people see it in the list of shapes. */
  readonly name: string;
  /** Of its box, in English Metric Units; absent where its place or a group decides. */
  readonly box: TextBox | undefined;
  /** Which place of the layout it fills; `other` fills none. */
  readonly role: 'title' | 'points' | 'margin' | 'other';
  /** A line that its author ended is a `\n`. */
  readonly paragraphs: readonly string[];
  /** Those of them that a sign or a number stands before. */
  readonly points: readonly string[];
}

export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** All of a text. */
export function editedWords({ paragraphs }: EditedText): string {
  return paragraphs.join('\n');
}
