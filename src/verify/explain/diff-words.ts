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
  const changes = diffArrays(tokensOf(source), tokensOf(quote), {
    comparator: (left, right) => left.key === right.key,
    maxEditLength: MOST_EDITS,
  });
  return changes?.map(({ added, removed, value }) => ({
    in: added ? 'quote' : removed ? 'source' : 'same',
    text: value.map(({ text }) => text).join(''),
  }));
}

/** The words of a text, each with the white space before it. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).map((token) => token.text);
}

function tokensOf(text: string): Token[] {
  const words =
    text.match(/\s*(?:\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’‐‑.,-][\p{L}\p{M}\p{N}]+)*|\S)/gu) ?? [];
  return words.map((word) => ({ text: word, key: keyOf(word.trim()) }));
}

/** Folding is for long texts; a word that is all letters needs none, and most are. */
function keyOf(word: string): string {
  return /^[A-Za-z0-9]+$|^\p{Script=Han}$/u.test(word) ? word : foldText(word).text;
}
