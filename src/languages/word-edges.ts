/** The edge of a word of any script, for patterns that the records of languages hold. */
import { isPlain, plainPattern } from '../text/plain-pattern.js';

/**
 * What is no part of a word: white space, marks, symbols, pictures. As few ranges as will do, since a record has hundreds
 * of edges: with `\\p{L}` and its seven hundred ranges each takes a millisecond to compile.
 */
const OUTSIDE = String.raw`[\0-\x2f:-@\x5b-\x5e\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u2000-\u209f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ufe10-\ufe1f\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u{1f000}-\u{1faff}]`;
/** Regular expressions know the edges of English words only: an accent ends a word for them. */
const WORD_EDGE = `(?:(?<=^|${OUTSIDE})(?!$|${OUTSIDE})|(?<!^|${OUTSIDE})(?=$|${OUTSIDE}))`;

/** Of words of any script, or of words without accents alone, which regular expressions know themselves. */
export type WordEdges = 'any' | 'plain';

/** Which edges tell the words of all these texts apart. */
export function edgesIn(...texts: readonly string[]): WordEdges {
  return texts.every(isPlain) ? 'plain' : 'any';
}

/** The source of a pattern with `\b` as the edge of any word. */
export function edged(source: string): string {
  return source.replaceAll(String.raw`\b`, WORD_EDGE);
}

/** A pattern with `\b` as the edge of any word, to be asked about texts with such edges. */
export function edgedPattern(source: string, edges: WordEdges, flags = 'iu'): RegExp {
  return edges === 'plain' ? plainPattern(source, flags) : new RegExp(edged(source), flags);
}
