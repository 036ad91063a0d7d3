/** Finds a quote that leaves nothing out: its words in one piece. */
import { at } from '../../text/at.js';
import type { Finding, Scope, TextRange } from '../../model/evidence.js';
import { findPart, findPartWithin, type FoldedRange } from './find-part.js';
import { foldText } from '../fold/fold-text.js';
import { foldedOffset, type IndexedSource } from '../index/index-source.js';
import { judgeRanges, judgeScope } from '../judge/judge-match.js';

/** Somewhere the words stand, and what is wrong there, if anything. */
export interface Match {
  readonly status: 'exact' | 'normalised' | 'elided';
  readonly ranges: readonly TextRange[];
  readonly finding?: Finding | undefined;
  /** What makes the words there no claim of their speaker. */
  readonly scope?: Scope | undefined;
  /** The author's bracketed words. */
  readonly insertions: readonly string[];
}

/** Where its first words stand in the source. */
export function startOf({ ranges }: Match): number {
  return at(ranges, 0)[0];
}

/** More places than this settle nothing. */
export const MOST_MATCHES = 100;

/** @param window source offsets between which the quote must begin. */
export function locateWhole(indexed: IndexedSource, quote: string, window?: TextRange): readonly Match[] {
  return occurrences(indexed, foldText(quote).text, window).map((range) => {
    const found = sourceRange(indexed, range);
    const status = indexed.source.text.slice(...found) === quote ? 'exact' : 'normalised';
    return { status, ranges: [found], ...judged(indexed, [found]), insertions: [] };
  });
}

/** What is wrong with ranges, and with what is left out around them. */
export function judged(
  indexed: IndexedSource,
  ranges: readonly TextRange[],
): Pick<Match, 'finding' | 'scope'> {
  const finding = judgeRanges(indexed, ranges);
  return finding === undefined ? { scope: judgeScope(indexed, ranges) } : { finding };
}

/** The original of a folded range. */
export function sourceRange({ folded }: IndexedSource, { start, end }: FoldedRange): TextRange {
  return [at(folded.starts, start), at(folded.ends, end - 1)];
}

function occurrences(indexed: IndexedSource, words: string, window?: TextRange): readonly FoldedRange[] {
  const found = search(indexed, words, window);
  return found.length > 0 ? found : beforeClosingMark(indexed, words, window);
}

function search(indexed: IndexedSource, words: string, window?: TextRange): readonly FoldedRange[] {
  if (window === undefined) return findPart(indexed, words, MOST_MATCHES);
  const from = foldedOffset(indexed.folded, window[0]);
  const to = foldedOffset(indexed.folded, window[1]);
  return findPartWithin(indexed, words, from, to + words.length).filter(({ start }) => start < to);
}

/** “… right.” may stand in the source as “… ‘right’.”: the last stop changes sides with a closing mark, no more. */
function beforeClosingMark(
  indexed: IndexedSource,
  words: string,
  window?: TextRange,
): readonly FoldedRange[] {
  const stop = /[.。!?,]$/.exec(words)?.[0];
  if (stop === undefined || words.length < 3) return [];
  return search(indexed, words.slice(0, -1), window).filter(({ end }) => {
    const marks = /^[')\]]+/.exec(indexed.folded.text.slice(end, end + 4))?.[0] ?? '';
    return marks !== '' && indexed.folded.text.startsWith(stop, end + marks.length);
  });
}
