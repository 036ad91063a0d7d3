/** What the hosts ask in a section in, the questions that could stand over it as they are out, the best first. */
import { weightOf } from '../../text/text-weight.js';
import type { PersonsWords } from '../people/names/speech.js';
import { dangling } from '../quotes/dangling.js';
import type { ChosenQuote } from '../quotes/choose-quotes.js';
import { opened } from '../quotes/quote-candidates.js';
import { stutters } from '../quotes/score-quote.js';
import type { Topic } from '../sections/topic.js';
import { roomFor } from '../units/clause-runs.js';
import { sourceLine } from '../units/one-line.js';
import { sentencesIn } from '../units/sentences.js';
import type { Counted } from '../units/speech-patterns.js';
import type { Talk } from '../units/talk.js';
import { termsIn } from '../units/terms.js';
import type { TextSpan } from '../units/text-span.js';
import type { KeyPhrase } from './key-phrases.js';
import { hasPhrase, searchedWords } from './phrase-finders.js';

/** Three to ten words, or 6 to 20 characters. */
const ROOM = { least: 6, most: 21 };
/** Code units: of what is longer nothing more is looked at. */
const LONGEST = 160;
/** Where a question may begin within a sentence. */
const WITHIN = /(?:[,，;；:：]|\s[-–—]+|—|\b(?:is|but|and|so|or))\s?(?=\S)/gu;
const LOOSE: readonly Counted[] = ['fillers', 'hedges', 'courtesies', 'asides', 'sponsors'];
const ASKED = /[^?？][?？]$/;
/** Code units behind a question in which it is answered, if nothing else is asked before. */
const ANSWER = 4000;
/** How much of the theme it must speak of: more where no quotation of its answer stands below. */
const CENTRAL = { answered: 0.15, apart: 0.3 };
/** A slide shows so many quotations. */
const BELOW = 2;

export interface AskedHeadline extends TextSpan {
  readonly words: string;
  readonly central: number;
  /** Where the next question begins. */
  readonly until: number;
}

export interface Asking {
  readonly talk: Talk;
  readonly topic: Topic;
  /** Whether words speak to somebody of the conversation by name. */
  readonly addresses: (words: string) => boolean;
}

export interface Headed {
  readonly phrases: readonly KeyPhrase[];
  /** Quotations that may stand below the headline, the best first. */
  readonly quotes: readonly ChosenQuote[];
  readonly taken: readonly string[];
}

/** One that a quotation answers, in words that it shares with the theme. */
export function questionHeadline(
  questions: readonly AskedHeadline[],
  { phrases, quotes, taken }: Headed,
): AskedHeadline | undefined {
  const own = phrases.filter(({ isOwn }) => isOwn);
  const answers = quotes.map((quote) => searchedWords(quote.words));
  const below = new Set(quotes.slice(0, BELOW).flatMap(({ words }) => termsIn(words)));
  return questions.find(({ words, central, ...question }) => {
    const terms = termsIn(words);
    if (taken.includes(words) || terms.length < 2) return false;
    const asked = searchedWords(words);
    const named = own.filter((phrase) => hasPhrase(asked, phrase));
    const isShared =
      terms.some((term) => below.has(term)) ||
      named.some((phrase) => answers.some((answer) => hasPhrase(answer, phrase)));
    if (!quotes.some((quote) => isAnswer(quote, question)))
      return central >= CENTRAL.apart && isShared && terms.length > 2;
    return central >= CENTRAL.answered && named.length > 0 && (isShared || terms.length > 2);
  });
}

export function isAnswer(quote: TextSpan, { end, until }: Pick<AskedHeadline, 'end' | 'until'>): boolean {
  return quote.start >= end && quote.end <= Math.min(until, end + ANSWER);
}

export function askedHeadlines(
  text: string,
  asked: readonly PersonsWords[],
  asking: Asking,
): readonly AskedHeadline[] {
  return asked
    .flatMap((speech, index) => {
      const until = nextQuestion(text, asked, index);
      return sentencesIn(text, speech).flatMap((sentence) =>
        questionIn(text, sentence, asking).map((one) => ({ ...one, until })),
      );
    })
    .sort((a, b) => b.central - a.central || a.start - b.start);
}

/** What a host says between without asking is a reaction. */
function nextQuestion(text: string, asked: readonly PersonsWords[], index: number): number {
  const next = asked
    .slice(index + 1, index + 12)
    .find(({ start, end }) => /[?？]/.test(text.slice(start, end)));
  return next?.start ?? Infinity;
}

/** The whole sentence, else what stands behind a mark of it and asks by itself. */
function questionIn(
  text: string,
  sentence: TextSpan,
  asking: Asking,
): readonly Omit<AskedHeadline, 'until'>[] {
  const whole = text.slice(sentence.start, sentence.end);
  if (!ASKED.test(whole)) return [];
  const opener = asking.talk.openerLength(whole);
  const within = Array.from(whole.matchAll(WITHIN), ({ 0: mark, index }) => index + mark.length);
  for (const from of [opener, ...within].filter((at) => whole.length - at <= LONGEST)) {
    const words = opened(sourceLine(whole.slice(from)), Math.max(from, 1));
    if (!standsAlone(words, asking)) continue;
    const central = asking.topic(words);
    return [{ start: sentence.start + from, end: sentence.end, words, central }];
  }
  return [];
}

function standsAlone(words: string, { talk, addresses }: Asking): boolean {
  const room = roomFor(words);
  if (room < ROOM.least || room > ROOM.most || /["“”「」[\]…*]|\.{2}|--|[?？]./.test(words)) return false;
  if (!talk.asksOfItself(words) || addresses(words) || dangling(words, talk) > 0) return false;
  if (stutters(words) > 0 || weightOf(words) < ROOM.least) return false;
  return LOOSE.every((kind) => talk.count(words, kind) === 0);
}
