/** Finds a quote that leaves words out or puts words in: its parts in order, near each other, in one mouth. */
import { languagesIn } from '../../languages/sentence-languages.js';
import type { TextRange } from '../../model/evidence.js';
import { findPart, findPartWithin, type FoldedRange } from './find-part.js';
import { foldText } from '../fold/fold-text.js';
import { foldedOffset, rangeAt, type IndexedSource } from '../index/index-source.js';
import { judged, MOST_MATCHES, sourceRange, type Match } from './locate-whole.js';
import { patternsOf } from '../judge/negation-patterns.js';
import { findNegations } from '../judge/negations.js';
import type { QuotePart, SplitQuote } from './split-quote.js';
import { LONGEST_GAP, SHORTEST_PART, weightOf } from './text-weight.js';
import { cutWord } from '../judge/word-edges.js';
import { at, lastOf } from '../../text/at.js';

/** Folded units that hold the longest gap in any script. */
const GAP_UNITS = LONGEST_GAP * 6;

/** A part with its folded words. */
interface Wanted extends QuotePart {
  readonly words: string;
}

type Bounds = readonly [from: number, to: number];

/** One match for each place of the longest part from which all others are reached. */
export function locateParts(indexed: IndexedSource, split: SplitQuote): readonly Match[] {
  const parts = split.parts.map((part) => ({ ...part, words: foldText(part.text).text }));
  const anchor = parts.reduce(
    (best, part, index) => (part.words.length > at(parts, best).words.length ? index : best),
    0,
  );
  const inserted = insertedNegation(split, indexed.lang);
  return findPart(indexed, at(parts, anchor).words, MOST_MATCHES).flatMap((found) => {
    const chain = reach(indexed, parts, anchor, found);
    if (chain === undefined) return [];
    const ranges = chain.map((range) => sourceRange(indexed, range));
    const verdict: Pick<Match, 'finding' | 'scope'> =
      inserted === undefined
        ? judged(indexed, ranges)
        : { finding: { type: 'negation', word: inserted, side: 'inserted' } };
    const status = ranges.length > 1 ? ('elided' as const) : ('normalised' as const);
    return [{ status, ranges, ...verdict, insertions: split.insertions }];
  });
}

/** The brackets' words are read in the quote's language. */
function insertedNegation({ parts, insertions }: SplitQuote, lang: string | undefined): string | undefined {
  if (insertions.length === 0) return undefined;
  const words = [...parts.map(({ text }) => text), ...insertions].join(' ');
  const languages = patternsOf(languagesIn(words, lang));
  return insertions.flatMap((inserted) => findNegations(inserted, languages)).at(0);
}

/** True when a stretch between two elisions says too little to be anybody's words. */
export function hasTinyPart({ parts }: SplitQuote): boolean {
  const groups: string[] = [];
  for (const { text, joint } of parts) {
    if (joint === 'insertion') groups.push(`${groups.pop() ?? ''} ${text}`);
    else groups.push(text);
  }
  return groups.some((group) => weightOf(group) < SHORTEST_PART);
}

/** From the anchor to both sides, always the nearest: what lies between is then as little as can be. */
function reach(
  indexed: IndexedSource,
  parts: readonly Wanted[],
  anchor: number,
  found: FoldedRange,
): readonly FoldedRange[] | undefined {
  const stretch = rangeAt(indexed.stretches, sourceRange(indexed, found)[0]);
  if (stretch === undefined) return undefined;
  const bounds: Bounds = [
    foldedOffset(indexed.folded, stretch.start),
    foldedOffset(indexed.folded, stretch.end),
  ];
  const chain = [found];
  for (let index = anchor + 1; index < parts.length; index += 1) {
    const next = stepForward(indexed, at(parts, index), lastOf(chain), bounds);
    if (next === undefined) return undefined;
    chain.push(next);
  }
  for (let index = anchor - 1; index >= 0; index -= 1) {
    const { joint } = at(parts, index + 1);
    const previous = stepBack(indexed, at(parts, index), joint, at(chain, 0), bounds);
    if (previous === undefined) return undefined;
    chain.unshift(previous);
  }
  return chain;
}

function stepForward(
  indexed: IndexedSource,
  part: Wanted,
  from: FoldedRange,
  bounds: Bounds,
): FoldedRange | undefined {
  const to = Math.min(bounds[1], from.end + GAP_UNITS + part.words.length);
  return findPartWithin(indexed, part.words, from.end, to).find((range) =>
    fits(indexed, from, range, range, part.joint),
  );
}

function stepBack(
  indexed: IndexedSource,
  part: Wanted,
  joint: QuotePart['joint'],
  until: FoldedRange,
  bounds: Bounds,
): FoldedRange | undefined {
  const from = Math.max(bounds[0], until.start - GAP_UNITS - part.words.length);
  return findPartWithin(indexed, part.words, from, until.start).findLast((range) =>
    fits(indexed, range, until, range, joint),
  );
}

/** Around an insertion nothing is left out but white space; an elision is bounded, and parts are whole words. */
function fits(
  indexed: IndexedSource,
  before: FoldedRange,
  after: FoldedRange,
  candidate: FoldedRange,
  joint: QuotePart['joint'],
): boolean {
  const gap = indexed.folded.text.slice(before.end, after.start);
  if (joint === 'insertion') return gap.trim() === '';
  const edges: TextRange = sourceRange(indexed, candidate);
  return (
    weightOf(gap) <= LONGEST_GAP && edges.every((edge) => cutWord(indexed.source.text, edge) === undefined)
  );
}
