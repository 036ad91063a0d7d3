/**
 * The sentences of a source, found by how their words begin: an inverted index, made once.
 *
 * MiniSearch was tried on 5 MB: it takes four times as long to make its index and ten times the memory, since it keeps
 * what it needs to score by relevance, which nobody asks for here; and 60 ms for a word of which one letter is typed.
 */
import { at } from '../text/at.js';
import { firstWhere } from '../text/first-where.js';
import type { IndexedSource } from '../verify/index/index-source.js';
import { speechUnits, type SpeechUnit } from './speech-units.js';
import { wordKeys } from './word-keys.js';

export interface SentenceIndex {
  /** In the order of the source. */
  readonly units: readonly SpeechUnit[];
  /** The words of all sentences, sorted by code units. */
  readonly vocabulary: readonly string[];
  /** For each word the sentences that have it, ascending. */
  readonly postings: readonly Uint32Array[];
}

/** Time and memory grow with the source. */
export function indexSentences(indexed: IndexedSource): SentenceIndex {
  const units = speechUnits(indexed);
  const found = new Map<string, number[]>();
  for (const [index, { start, end }] of units.entries()) {
    for (const key of wordKeys(indexed.source.text.slice(start, end))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  }
  const vocabulary = [...found.keys()].sort();
  const postings = vocabulary.map((word) => Uint32Array.from(found.get(word) ?? []));
  return { units, vocabulary, postings };
}

/** Which sentences have, for each part, a word that begins with it, ascending; all where nothing is asked for. */
export function sentencesWith(
  { units, vocabulary, postings }: SentenceIndex,
  parts: readonly string[],
): readonly number[] {
  const met = new Uint8Array(units.length);
  for (const [count, part] of parts.slice(0, MOST_PARTS).entries()) {
    const [from, to] = beginningWith(vocabulary, part);
    for (let word = from; word < to; word += 1)
      for (const unit of at(postings, word)) if (met[unit] === count) met[unit] = count + 1;
  }
  const wanted = Math.min(parts.length, MOST_PARTS);
  const found: number[] = [];
  for (let unit = 0; unit < met.length; unit += 1) if (met[unit] === wanted) found.push(unit);
  return found;
}

/** More words than that find nothing else; counted in a byte. */
const MOST_PARTS = 200;

/** Where in the sorted words those stand that begin with `part`. */
function beginningWith(sorted: readonly string[], part: string): readonly [from: number, to: number] {
  const from = firstWhere(sorted, (word) => word >= part);
  const to = firstWhere(sorted, (word) => word >= part && !word.startsWith(part));
  return [from, to];
}
