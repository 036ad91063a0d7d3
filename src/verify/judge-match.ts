/** Judges words that were found: do they start and end where words do, in one mouth, with no negation cut off? */
import type { Finding, TextRange } from '../model/evidence.js';
import { rangeAt, type IndexedSource, type Stretch } from './index-source.js';
import { negationAfter, negationBefore } from './negation-scope.js';
import { findNegations } from './negations.js';
import { cutWord } from './word-edges.js';

/** The first thing that is wrong with the ranges, the gravest first; nothing when they may stand. */
export function judgeRanges(indexed: IndexedSource, ranges: readonly TextRange[]): Finding | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const stretch = rangeAt(indexed.stretches, first[0]);
  return (
    crossing(indexed, stretch, first[0], last[1]) ??
    negationAround(indexed, stretch, first, last) ??
    negationBetween(indexed.source.text, ranges) ??
    insideWord(indexed.source.text, ranges)
  );
}

function crossing(
  { source }: IndexedSource,
  stretch: Stretch | undefined,
  start: number,
  end: number,
): Finding | undefined {
  if (stretch !== undefined && start < stretch.end && end <= stretch.end) return undefined;
  return { type: 'crosses', boundary: source.turns.length > 0 ? 'speaker' : 'paragraph' };
}

function negationAround(
  { source }: IndexedSource,
  stretch: Stretch | undefined,
  [start, startEnd]: TextRange,
  [, end]: TextRange,
): Finding | undefined {
  const from = Math.max(stretch?.start ?? 0, paragraphEdge(source, start, 'start'));
  const to = Math.min(stretch?.end ?? source.text.length, paragraphEdge(source, end - 1, 'end'));
  const before = negationBefore(source.text, from, start, source.text.slice(start, startEnd));
  if (before !== undefined) return { type: 'negation', word: before, side: 'before' };
  const after = negationAfter(source.text, end, to);
  return after === undefined ? undefined : { type: 'negation', word: after, side: 'after' };
}

/** In a timed transcript a cue ends anywhere, in the middle of a clause too: only the turn counts there. */
function paragraphEdge(source: IndexedSource['source'], offset: number, edge: 'start' | 'end'): number {
  const paragraph = source.cues.length > 0 ? undefined : rangeAt(source.paragraphs, offset);
  return paragraph?.[edge] ?? (edge === 'start' ? 0 : source.text.length);
}

function negationBetween(text: string, ranges: readonly TextRange[]): Finding | undefined {
  for (const [index, [start]] of ranges.entries()) {
    const gap = text.slice(ranges[index - 1]?.[1] ?? start, start);
    const word = findNegations(gap).at(0);
    if (word !== undefined) return { type: 'negation', word, side: 'within' };
  }
  return undefined;
}

function insideWord(text: string, ranges: readonly TextRange[]): Finding | undefined {
  const word = ranges
    .flat()
    .map((offset) => cutWord(text, offset))
    .find((cut) => cut !== undefined);
  return word === undefined ? undefined : { type: 'inside-word', word };
}
