/** Single words with their times in, sentences of one speaker out. */
import type { Segment } from './segment.js';

export interface TimedWord {
  /** A space at either end is kept, where a program writes them. */
  readonly text: string;
  /** In seconds; undefined for a sign that has no time of its own. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly speaker: string | undefined;
  /** A stop, which stands at the word before it. */
  readonly isSign?: boolean | undefined;
}

/** In seconds: somebody begins anew. */
const PAUSE = 2;
/** In characters: without stops, all would be one sentence. */
const LONGEST = 300;
const STOP = /[.!?…。！？]["'”’»」』)]*\s*$/u;
/** They are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{P}]/u;

interface OpenSegment {
  words: string;
  readonly start: number;
  end: number;
  readonly speaker: string | undefined;
}

export function joinWords(words: readonly TimedWord[]): readonly Segment[] {
  const spaced = words.some(({ text }) => /^\s+\S|\S\s+$|^\s+$/.test(text));
  const segments: OpenSegment[] = [];
  for (const word of words) {
    const last = segments.at(-1);
    const start = word.start ?? last?.end ?? 0;
    const end = Math.max(start, word.end ?? start);
    if (last !== undefined && (word.isSign === true || goesOn(last, word, start))) {
      last.words +=
        (word.isSign === true || spaced || isUnspaced(last.words, word.text) ? '' : ' ') + word.text;
      last.end = Math.max(last.end, end);
    } else if (word.text.trim() !== '')
      segments.push({ words: word.text, start, end, speaker: word.speaker });
  }
  return segments;
}

function goesOn({ words, end, speaker }: OpenSegment, word: TimedWord, start: number): boolean {
  // A space or a sign without a speaker says nothing of who goes on.
  if (word.text.trim() === '') return true;
  if (word.speaker !== speaker) return false;
  return start - end < PAUSE && words.length < LONGEST && !STOP.test(words);
}

function isUnspaced(before: string, after: string): boolean {
  const isScript = (character: string): boolean => UNSPACED.test(character) && !/\p{P}/u.test(character);
  const [last, first] = [before.at(-1) ?? '', after.charAt(0)];
  return (
    (isScript(last) && UNSPACED.test(first)) ||
    (isScript(first) && /[\p{P}]/u.test(last) && !/[.,!?;:]/.test(last)) ||
    (isScript(last) && isScript(first))
  );
}
