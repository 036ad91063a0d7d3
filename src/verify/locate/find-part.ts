/** Finds one part of a quote in the folded source, whatever the case of its first letter. */
import type { IndexedSource } from '../index/index-source.js';
import { findAll } from '../index/seed-index.js';
import { at } from '../../text/at.js';

/** A range of the folded text. */
export interface FoldedRange {
  readonly start: number;
  readonly end: number;
}

/** The part's folded words, and the same with the other case where a sentence may start. */
function variantsOf(words: string): readonly string[] {
  const first = words.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other === first || other.length !== 1 ? [words] : [words, other + words.slice(1)];
}

/** Everywhere in the source, ascending, at most `limit` times. */
export function findPart(indexed: IndexedSource, words: string, limit: number): readonly FoldedRange[] {
  return variantsOf(words)
    .flatMap((variant) => findAll(indexed.seeds, variant, limit))
    .filter((start) => caseAllowed(indexed, start, words))
    .sort((a, b) => a - b)
    .slice(0, limit)
    .map((start) => ({ start, end: start + words.length }));
}

/** Everywhere between two offsets of the folded text, ascending. */
export function findPartWithin(
  indexed: IndexedSource,
  words: string,
  from: number,
  to: number,
): readonly FoldedRange[] {
  const window = indexed.folded.text.slice(from, to);
  const starts: number[] = [];
  for (const variant of variantsOf(words)) {
    for (let found = window.indexOf(variant); found >= 0; found = window.indexOf(variant, found + 1))
      starts.push(from + found);
  }
  return starts
    .filter((start) => caseAllowed(indexed, start, words))
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start + words.length }));
}

/** A quote may raise its first letter; it may lower one only where the source starts a sentence. */
function caseAllowed({ folded, source }: IndexedSource, start: number, words: string): boolean {
  const inSource = folded.text.charAt(start);
  if (inSource === words.charAt(0) || inSource === inSource.toLowerCase()) return true;
  const original = at(folded.starts, start);
  return /(?:^|\n\s*|[.!?。！？…:：—]["'”’」)\]]*\s*|["'“‘「(])$/.test(
    source.text.slice(Math.max(0, original - 5), original),
  );
}
