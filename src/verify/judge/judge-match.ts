/** Judges words that were found: do they start and end where words do, in one mouth, with no negation cut off? */
import type { Finding, Scope, TextRange } from '../../model/evidence.js';
import { sentenceHead, sentenceTail } from './clause-limits.js';
import { rangeAt, type IndexedSource, type Stretch } from '../index/index-source.js';
import { languagesIn } from '../../languages/sentence-languages.js';
import { negationAfter } from './negation-after.js';
import { patternsOf } from './negation-patterns.js';
import { negationBefore, SAMPLE } from './negation-scope.js';
import { negationsBefore } from './negations.js';
import { quotedSpan } from './quoted-span.js';
import { scopeAround, scopeWithin } from './scope.js';
import { labelLength } from './unread-label.js';
import { cutWord } from './word-edges.js';
import { at } from '../../text/at.js';

/** The first thing that is wrong with the ranges, the gravest first; nothing when they may stand. */
export function judgeRanges(indexed: IndexedSource, ranges: readonly TextRange[]): Finding | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const stretch = rangeAt(indexed.stretches, first[0]);
  return (
    crossing(indexed, stretch, first[0], last[1]) ??
    negationAround(indexed, first, last) ??
    negationBetween(indexed, ranges) ??
    insideWord(indexed.source.text, ranges)
  );
}

/**
 * What makes the words no claim of their speaker, and is left out. In an article the words around a quotation are its
 * author's: who says what is read by the words of attribution, and only what stands between the same quotation marks
 * is the speaker's.
 */
export function judgeScope(indexed: IndexedSource, ranges: readonly TextRange[]): Scope | undefined {
  const { source, lang } = indexed;
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole: TextRange = [first[0], last[1]];
  const edges = edgesAround(indexed, whole);
  const isSpeech = source.turns.length > 0 || source.cues.length > 0;
  const scope =
    scopeAround(source.text, quotedSpan(source.text, edges, whole) ?? edges, whole, lang, isSpeech) ??
    scopeBetween(indexed, ranges);
  return scope?.kind === 'reported' && !isSpeech ? undefined : scope;
}

/** Nothing outside these offsets belongs to the same speech. */
function edgesAround({ source, stretches }: IndexedSource, [start, end]: TextRange): TextRange {
  const stretch = rangeAt(stretches, start);
  const from = Math.max(stretch?.start ?? 0, paragraphEdge(source, start, 'start'));
  return [
    from + labelLength(source.text.slice(from, start)),
    Math.min(stretch?.end ?? source.text.length, paragraphEdge(source, end - 1, 'end')),
  ];
}

function scopeBetween({ source, lang }: IndexedSource, ranges: readonly TextRange[]): Scope | undefined {
  for (const [index, [next]] of ranges.entries()) {
    const before = ranges[index - 1];
    const scope = before && scopeWithin(source.text, before, next, lang);
    if (scope !== undefined) return scope;
  }
  return undefined;
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
  indexed: IndexedSource,
  [start, startEnd]: TextRange,
  [endStart, end]: TextRange,
): Finding | undefined {
  const { source, lang } = indexed;
  const [from, to] = edgesAround(indexed, [start, end]);
  const before = negationBefore(source.text, from, start, source.text.slice(start, startEnd), lang);
  if (before !== undefined) return { type: 'negation', word: before, side: 'before' };
  const after = negationAfter(source.text, [endStart, end], to, lang);
  return after === undefined ? undefined : { type: 'negation', word: after, side: 'after' };
}

/** In a timed transcript a cue ends anywhere, in the middle of a clause too: only the turn counts there. */
function paragraphEdge(source: IndexedSource['source'], offset: number, edge: 'start' | 'end'): number {
  const paragraph = source.cues.length > 0 ? undefined : rangeAt(source.paragraphs, offset);
  return paragraph?.[edge] ?? (edge === 'start' ? 0 : source.text.length);
}

function negationBetween({ source, lang }: IndexedSource, ranges: readonly TextRange[]): Finding | undefined {
  const gaps = ranges.slice(1).map(([start], index) => ({ from: at(ranges, index)[1], start }));
  for (const { from, start } of gaps) {
    const gap = source.text.slice(from, start);
    const before = sentenceTail(source.text.slice(Math.max(0, from - SAMPLE), from), gap);
    const next = sentenceHead(source.text.slice(start, start + SAMPLE));
    const word = negationsBefore(gap, next, patternsOf(languagesIn(before + gap + next, lang))).at(0);
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
