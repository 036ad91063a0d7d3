/** Compares a quote with a passage word by word, and Chinese character by character. */
import { diffArrays } from 'diff';
import type { DifferencePart } from '../../model/evidence.js';
import { foldText } from '../fold/fold-text.js';

/** A word with the white space before it, and what it is compared by. */
interface Token {
  readonly text: string;
  readonly key: string;
}

/** More edits than this and the passages have nothing to do with each other. */
const MOST_EDITS = 160;

/** Nothing when the two are too different to be worth showing. Typography alone makes no difference. */
export function diffWords(source: string, quote: string): readonly DifferencePart[] | undefined {
  const keys = new Map<string, string>();
  const changes = diffArrays(tokensOf(source, keys), tokensOf(quote, keys), {
    comparator: (left, right) => left.key === right.key,
    maxEditLength: MOST_EDITS,
  });
  return changes?.map(({ added, removed, value }) => ({
    in: added ? 'quote' : removed ? 'source' : 'same',
    text: value.map(({ text }) => text).join(''),
  }));
}

/** @param keys of words seen before: stops, and words with an apostrophe, come again and again */
function tokensOf(text: string, keys: Map<string, string>): Token[] {
  return wordsOf(text).map((word) => {
    const bare = word.trim();
    const key = keys.get(bare) ?? keyOf(bare);
    keys.set(bare, key);
    return { text: word, key };
  });
}

/** The words of a text, each with the white space before it. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\s*(?:\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’‐‑.,-][\p{L}\p{M}\p{N}]+)*|\S)/gu) ?? [];
}

/** Folding is for long texts; a word that is all letters needs none, and most are, nor does a comma or a stop. */
function keyOf(word: string): string {
  return /^[A-Za-z0-9]+$|^[,.]$|^\p{Script=Han}$/u.test(word) ? word : foldText(word).text;
}
