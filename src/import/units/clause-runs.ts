/** A sentence in, the stretches of it that are no longer than a slide has room for out, cut where clauses end. */
import { weightOf } from '../../text/text-weight.js';
import { trimmed, type TextSpan } from './text-span.js';

/** Commas and colons within numbers part nothing. */
const MARK = /[，、；：]|[,;:](?![\d/])|(?<!\d)[,:](?=\d)|——|\s[—–-]\s|—/gu;
/** Of a sentence without end only the beginning is looked at. */
const MOST_CLAUSES = 40;

/** The least and the most that a stretch may say; see {@link roomFor}. */
export interface StretchRoom {
  readonly least: number;
  readonly most: number;
}

/** Characters that take the room of half a word: long words, and scripts without spaces, need more than they weigh. */
const PER_UNIT = 3.2;

/** How much room words take on a slide, in the unit of `weightOf`. */
export function roomFor(words: string): number {
  return Math.max(weightOf(words), words.length / PER_UNIT);
}

/** The whole sentence when there is room for it, else each run of its clauses that fits, the longest first. */
export function clauseRuns(
  text: string,
  sentence: TextSpan,
  { least, most }: StretchRoom,
): readonly TextSpan[] {
  const whole = roomFor(text.slice(sentence.start, sentence.end));
  if (whole <= most) return whole < least ? [] : [sentence];
  const clauses = clausesIn(text, sentence).map((clause) => ({
    ...clause,
    weight: roomFor(text.slice(clause.start, clause.end)),
  }));
  const runs = clauses.flatMap((first, index) => {
    let weight = 0;
    return clauses.slice(index).flatMap((last) => {
      weight += last.weight;
      return weight >= least && weight <= most ? [{ start: first.start, end: last.end, weight }] : [];
    });
  });
  return runs.sort((a, b) => b.weight - a.weight).map(({ start, end }) => ({ start, end }));
}

/** Without the marks between them; the last keeps the end of the sentence. An enumeration (`、`) stays together. */
function clausesIn(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const slice = text.slice(start, Math.min(end, start + 4000));
  const clauses: TextSpan[] = [];
  let from = 0;
  for (const match of slice.matchAll(MARK)) {
    if (match[0] === '、') continue;
    clauses.push(trimmed(text, { start: start + from, end: start + match.index }));
    from = match.index + match[0].length;
    if (clauses.length === MOST_CLAUSES) return clauses;
  }
  clauses.push(trimmed(text, { start: start + from, end: start + slice.length }));
  return slice.length < end - start ? clauses.slice(0, -1) : clauses;
}
