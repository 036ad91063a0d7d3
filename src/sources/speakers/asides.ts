/** A line in, what of it is nobody's words out: stage directions, music, and what tools and archives leave behind. */
import { LABEL_WORDS, labelWords } from '../../languages/label-words.js';
import type { SourceSpan } from '../../model/source-text.js';

const DIRECTIONS = labelWords('directions');
const BRACKETED =
  /\[([^[\]]{1,60})\]|［([^［］]{1,60})］|\(([^()]{1,60})\)|（([^（）]{1,60})）|(?<!\*)\*([^*]{1,40})\*(?!\*)|♪[^♪]*♪?|[♫♬]+/gu;
const FOOTERS = new RegExp(
  `^(?:${Object.values(LABEL_WORDS)
    .flatMap(({ footers }) => footers)
    .join('|')})$`,
  'iu',
);
/** A longer line is speech. */
const LONGEST_FOOTER = 300;
const NONE: readonly SourceSpan[] = [];
const TIME = /\s*\\?\d{1,3}(?::\d{1,2})+(?:\.\d+)?/g;

/** In square brackets stands what nobody said; in round ones only what is known to be a direction. */
export function directionsIn(line: string): readonly SourceSpan[] {
  if (!/[[(（［*♪♫♬]/.test(line)) return NONE;
  return Array.from(line.matchAll(BRACKETED))
    .filter((match) => isDirection(match, line))
    .map(({ index, 0: whole }) => ({ start: index, end: index + whole.trimEnd().length }));
}

/** “Transcribed by …”, a page's number, a line of copyright. */
export function isFooter(line: string): boolean {
  const plain = line.replaceAll(/^[\s*_>#–—-]+|[\s*_–—-]+$/g, '');
  return plain.length <= LONGEST_FOOTER && plain !== '' && FOOTERS.test(plain);
}

function isDirection(
  [whole, square, wide, round, wideRound, starred]: RegExpMatchArray,
  line: string,
): boolean {
  const inside = square ?? wide ?? round ?? wideRound ?? starred;
  if (inside === undefined) return true;
  const note = inside
    .replaceAll(TIME, '')
    .replace(/[.!…]+$/, '')
    .trim()
    .toLowerCase();
  if (DIRECTIONS.has(note) || note.split(/[\s,]+/).some((word) => word.length > 3 && DIRECTIONS.has(word)))
    return true;
  const isWhole = line.trim() === whole;
  if (square ?? wide) return isWhole || (/^\p{Ll}/u.test(inside) && inside.split(' ').length <= 5);
  return isWhole && starred === undefined && !/[.?!]$/.test(inside);
}
