/** Finds the passage of a source that comes closest to a quote which is not there, to show the difference. */
import type { DifferencePart } from '../../model/evidence.js';
import { diffWords, wordsOf } from './diff-words.js';
import { foldText } from '../fold/fold-text.js';
import type { IndexedSource } from '../index/index-source.js';
import { scan, seedsAt } from '../index/seed-index.js';
import { weightOf } from '../locate/text-weight.js';
import { at, lastOf } from '../../text/at.js';

export interface Passage {
  /** Where the passage starts in the source. */
  readonly start: number;
  readonly parts: readonly DifferencePart[];
}

/** A run found more often than this says nothing about where a quote comes from. */
const RARE = 64;
/** Longer quotes are judged by their beginning: the cost of a hint stays bounded. */
const LONGEST_NEEDLE = 500;
const SHORT_NEEDLE = 24;
const BUCKET = 32;
/** At least this share of the quote's words must be in the passage. */
const ALIKE = 0.5;

/** A word of one sentence is not replaced by a word of another. */
const SENTENCE_END = /(?<=[.!?…]['"’”)]*)(?=\s)|(?<=[。！？])|\n/u;

/** This much, and no other candidate is looked at. */
const CLOSE = 0.75;

/** Only for quotes that failed; looks at three candidate passages at most. */
export function nearestPassage(indexed: IndexedSource, quote: string): Passage | undefined {
  const needle = foldText(quote).text.slice(0, LONGEST_NEEDLE);
  let best: Passage = { start: 0, parts: [] };
  for (const start of likelyStarts(indexed, needle)) {
    const passage = compare(indexed, start, needle.length, quote);
    if (passage !== undefined && alikeness(passage) > alikeness(best)) best = passage;
    if (alikeness(best) >= CLOSE) break;
  }
  return alikeness(best) >= ALIKE ? best : undefined;
}

/** Runs that quote and passage share lie at the same distance from the start of either: the most votes win. */
function likelyStarts(indexed: IndexedSource, needle: string): readonly number[] {
  const votes = new Map<number, number>();
  for (const [offset, seeds] of sharedRuns(indexed, needle).entries()) {
    for (const seed of seeds.length > RARE ? [] : Array.from(seeds)) {
      const bucket = Math.floor((seed - offset) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  const ranked = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || a - b);
  return ranked.slice(0, 3).map(([bucket]) => bucket * BUCKET);
}

/** Where each run of the needle stands. The index keeps every fourth run, too few for a few words: those are read. */
function sharedRuns({ seeds, folded }: IndexedSource, needle: string): readonly ArrayLike<number>[] {
  const size = needle.length < SHORT_NEEDLE ? 3 : 4;
  return Array.from({ length: Math.max(0, needle.length - size + 1) }, (_, offset) =>
    size === 4
      ? seedsAt(seeds, needle, offset)
      : scan(folded.text, needle.slice(offset, offset + size), RARE + 1),
  );
}

function compare(
  { folded, source }: IndexedSource,
  likely: number,
  length: number,
  quote: string,
): Passage | undefined {
  const from = Math.max(0, likely - BUCKET / 2);
  const to = Math.min(folded.text.length, likely + length + BUCKET * 2);
  const start = wordStart(source.text, at(folded.starts, from));
  const window = source.text.slice(start, at(folded.ends, to - 1));
  const parts = diffWords(window, quote);
  if (parts === undefined) return undefined;
  const passage = slideStart(trimStart({ start, parts }));
  const head = source.text.slice(passage.start, passage.start + BUCKET);
  const space = head.length - head.trimStart().length;
  return { start: passage.start + space, parts: trimEnd(passage.parts).map(onOneLine) };
}

/** The window begins before the passage: of what the quote has not, only the words stay that it has others for. */
function trimStart({ start, parts }: Passage): Passage {
  const [head, next, ...rest] = parts;
  if (head?.in !== 'source' || next === undefined) return { start, parts };
  const sentence = lastOf(head.text.split(SENTENCE_END));
  const replaced = next.in === 'quote' ? wordsOf(sentence).slice(-wordsOf(next.text).length).join('') : '';
  const text = replaced.trimStart();
  return {
    start: start + head.text.length - text.length,
    parts: [...(text === '' ? [] : [{ ...head, text }]), next, ...rest],
  };
}

/** And it ends behind the passage. */
function trimEnd(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const last = parts.findLastIndex((part) => part.in !== 'source');
  const [replaced, quoted] = parts.slice(last - 1, last + 1);
  if (replaced?.in !== 'source' || quoted?.in !== 'quote') return parts.slice(0, last + 1);
  const sentence = at(replaced.text.split(SENTENCE_END), 0);
  const text = wordsOf(sentence).slice(0, wordsOf(quoted.text).length).join('');
  return [...parts.slice(0, last - 1), ...(text === '' ? [] : [{ ...replaced, text }]), quoted];
}

/** “We [-like it. We-] sell”: the first words are better taken from where the rest of them is. */
function slideStart(passage: Passage): Passage {
  const [head, gap, ...rest] = passage.parts;
  if (head?.in !== 'same' || gap?.in !== 'source' || !gap.text.endsWith(head.text.trim())) return passage;
  return { start: passage.start + gap.text.length, parts: [head, ...rest] };
}

export function onOneLine({ in: where, text }: DifferencePart): DifferencePart {
  return { in: where, text: text.replaceAll(/\s+/g, ' ') };
}

/** Back to the start of a spaced word, so that the first word shown is whole. */
function wordStart(text: string, offset: number): number {
  const lead = /[\p{Script=Latin}\p{N}'’-]*$/u.exec(text.slice(Math.max(0, offset - 24), offset))?.[0] ?? '';
  return offset - lead.length;
}

function alikeness({ parts }: Passage): number {
  const weigh = (where: DifferencePart['in']): number =>
    parts.filter((part) => part.in === where).reduce((sum, { text }) => sum + weightOf(text), 0);
  const same = weigh('same');
  return same === 0 ? 0 : same / (same + Math.max(weigh('quote'), weigh('source')));
}
