/** What the guests say in a section in, everything of it that a slide could quote out, the best first. */
import { clauseRuns, roomFor, type StretchRoom } from '../units/clause-runs.js';
import { sourceLine } from '../units/one-line.js';
import { scoreQuote } from './score-quote.js';
import { sentencesIn } from '../units/sentences.js';
import type { PersonsWords } from '../people/names/speech.js';
import type { TextSpan } from '../units/text-span.js';
import type { Topic } from '../sections/topic.js';

export interface QuoteCandidate extends TextSpan {
  readonly words: string;
  readonly speech: PersonsWords;
  readonly score: number;
}

/** @param room how much a quote says at least and at most */
export function quoteCandidates(
  text: string,
  said: readonly PersonsWords[],
  topic: Topic,
  room: StretchRoom,
): readonly QuoteCandidate[] {
  const candidates = said.flatMap((speech) => candidatesIn(text, speech, topic, room));
  return candidates.sort((a, b) => b.score - a.score || a.start - b.start);
}

function candidatesIn(
  text: string,
  speech: PersonsWords,
  topic: Topic,
  room: StretchRoom,
): readonly QuoteCandidate[] {
  const sentences = sentencesIn(text, speech);
  return sentences.flatMap((sentence, index) => {
    const runs = clauseRuns(text, sentence, room).map((span) => ({ span, whole: span === sentence }));
    const next = sentences[index + 1];
    const pair = next === undefined ? [] : pairOf(text, sentence, next, room);
    const edge = index === 0 || index === sentences.length - 1;
    return [...runs, ...pair].flatMap(({ span, whole }) => {
      const words = sourceLine(text.slice(span.start, span.end)).replace(/[,，;；:：、—–\s]+$/, '');
      if (!isShowable(words)) return [];
      const score = scoreQuote(words, { edge, whole, central: topic(words) });
      return [{ ...span, words, speech, score }];
    });
  });
}

/** Two short sentences often make one thought: “Nobody loses an umbrella. The rain stops, …”. */
function pairOf(
  text: string,
  { start, end }: TextSpan,
  next: TextSpan,
  { most }: StretchRoom,
): readonly { readonly span: TextSpan; readonly whole: boolean }[] {
  const [first, second] = [roomFor(text.slice(start, end)), roomFor(text.slice(next.start, next.end))];
  const span = { start, end: next.end };
  return first <= most / 2 && first >= 4 && first + second <= most ? [{ span, whole: true }] : [];
}

const PAIRED = /[“”「」"()（）]/;

/** Ellipses and brackets mean something else in an outline, and half a pair of marks looks like a mistake. */
function isShowable(words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(words) || /[[\]［］…⋯\uFFFD]|\.{3}|。{3}/.test(words)) return false;
  if (!PAIRED.test(words)) return true;
  const count = (mark: string): number => words.split(mark).length - 1;
  return (
    count('“') === count('”') &&
    count('「') === count('」') &&
    count('"') % 2 === 0 &&
    count('(') === count(')') &&
    count('（') === count('）')
  );
}
