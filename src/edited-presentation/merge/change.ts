/** What somebody changed in a presentation, as an edit of its outline. */
import { escapeLine } from '../../markup/escape-outline.js';
import type { Outline } from '../../model/outline.js';
import type { Edit } from '../../model/problems/fix.js';
import type { Problem } from '../../model/problems/problem.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { EditedSlide } from '../../pptx/read/edited-deck.js';
import { hasMarks, rewriteWords } from './rewrite-words.js';

export interface Change {
  /** The plainest first: which of them the outline reads as these words is tried. */
  readonly variants: readonly (readonly Edit[])[];
  /** Whether an outline says now what the presentation does. */
  readonly holds: (outline: Outline) => boolean;
  /** Said where none of them does. */
  readonly refusal: Problem;
}

/** Nothing where nothing is to be done. */
export type Changes = readonly (Change | Problem)[];

/** Digests of the same words when the presentation was built, in the outline now, and in the presentation now. */
export function whoChanged(built: string, outline: string, edited: string): 'same' | 'edited' | 'both' {
  if (edited === built || edited === outline) return 'same';
  return outline === built ? 'edited' : 'both';
}

/** As they are, and escaped; signs that Markdown pairs are words in a presentation. */
export function asWritten(words: string): readonly [string, string] {
  const escaped = escapeLine(words);
  return [/[\\*_`[\]<>&~]/.test(words) ? escaped : words, escaped];
}

/** In the place of a line; none where that would take marks of its author from words that stay. */
export function asRewritten(raw: string, words: string): readonly string[] {
  const rewritten = rewriteWords(raw, words);
  return rewritten.length > 0 || hasMarks(raw) ? rewritten : asWritten(words);
}

export function refusal(
  file: string,
  slide: EditedSlide,
  section: string,
  message: string,
  words: string,
): Problem {
  return makeProblem('merge-refused', {
    message: `${message}, and is not taken over:\n  ${words.replaceAll('\n', '\n  ')}`,
    hint: 'put it into the outline by hand',
    ...{ file, section, slide: slide.number },
  });
}
