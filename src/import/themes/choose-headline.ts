/** A section in, its headline out: its own heading, else what it is about in its own terms, else a request to name it. */
import { roomFor } from '../units/clause-runs.js';
import { chooseQuotes, type Choosing, type ChosenQuote } from '../quotes/choose-quotes.js';
import { headingWords } from '../units/find-headings.js';
import { sourceLine } from '../units/one-line.js';
import type { QuoteCandidate } from '../quotes/quote-candidates.js';
import type { SourceSection } from '../sections/section.js';
import { unnamedHeadline } from '../../languages/unnamed-headline.js';
import type { Topic } from '../sections/topic.js';
import type { Talk } from '../units/talk.js';
import type { TextSpan } from '../units/text-span.js';
import type { KeyPhrase } from './key-phrases.js';
import { hasPhrase, searchedWords } from './phrase-finders.js';
import { isAnswer, questionHeadline, type AskedHeadline } from './question-headline.js';
import { topicHeadline, type NamedTopic } from './topic-headline.js';

/** Of a heading, in the unit of `roomFor`: 24 words; an outline itself refuses 200 characters. */
const LONGEST = 48;
/** A quotation that is a headline: three to ten words. */
const QUOTED = { least: 6, most: 20 };
/** A quotation says so much by itself that it can open a slide; one that gives no reason and sets nothing right, if it is about the theme. */
const STANDS_ALONE = { score: 0.95, central: 0.25 };
const IS_CENTRAL = { score: 1.05, central: 0.5 };
/** What somebody did is a story, and what somebody is told to do speaks to one person: neither is what a theme comes to. */
const SELF =
  /\bI\b(?! (?:just |really |always )?(?:think|believe|learned|realized|realised|found)\b)|\b(?:[Mm]e|[Mm]y)\b|我(?!们|才?明白|才?知道|觉得|认为|相信|发现)/;
const OURS = /\b(?:[Ww]e|us|[Oo]urs?)\b|我们/;
const SPOKEN_TO = /^(?:you|your)\b|^[你您]/i;
const TOLD = /^(?:look|see|go|take|think|imagine|check|let['’]s|let|use|try|get|make|do|don['’]t)\b/i;
/** Words that help to name a theme. */
const HINTS = 3;

export interface Headline {
  readonly words: string;
  /** The guest's words that it is made of. */
  readonly quote?: ChosenQuote | undefined;
  /** The host's. */
  readonly question?: TextSpan | undefined;
  /** Quotations that are about what it names, the best first: they belong below it. */
  readonly below?: readonly ChosenQuote[] | undefined;
}

export interface Headlining extends Choosing {
  /** Of the theme, from 1. */
  readonly number: number;
  /** What the section is about, the foremost first. */
  readonly phrases: readonly KeyPhrase[];
  /** Quotations that may stand below the headline, the best first: it must fit one of them. */
  readonly quotes: readonly ChosenQuote[];
  /** More of them, looked for only where they are needed. */
  readonly further: () => readonly ChosenQuote[];
  /** What else may stand there. */
  readonly points: () => readonly string[];
  /** Questions of the hosts' that stand by themselves. */
  readonly questions: readonly AskedHeadline[];
  /** What the hosts say in the section. */
  readonly asked: readonly string[];
  readonly talk: Talk;
  /** What the section says that the others do not. */
  readonly central: Topic;
  /** BCP 47: of the talk that is drafted. */
  readonly lang: string;
}

/** @param candidates short quotations, looked for only where they are needed */
export function chooseHeadline(
  text: string,
  { heading }: SourceSection,
  candidates: () => readonly QuoteCandidate[],
  {
    number,
    phrases,
    quotes,
    further,
    points,
    questions,
    asked,
    talk,
    central,
    lang,
    ...choosing
  }: Headlining,
): Headline {
  const own = heading && headingWords(sourceLine(text.slice(heading.start, heading.end)));
  if (own !== undefined && saysMore(own)) return { words: shortened(own, LONGEST) };
  const naming = { taken: choosing.taken, asked: searchedWords(asked.join('\n')) };
  const topicOver = (below: readonly string[]): NamedTopic | undefined =>
    topicHeadline(phrases, { ...naming, shown: below });
  const topic = quotes.length === 0 ? undefined : topicOver(wordsOf(quotes));
  if (topic !== undefined && topic.phrase.words.length > 1) return topicAs(topic, quotes);
  const question = questionHeadline(questions, { phrases, quotes, taken: choosing.taken });
  if (question !== undefined)
    return { words: question.words, question, below: quotes.filter((quote) => isAnswer(quote, question)) };
  if (topic !== undefined) return topicAs(topic, quotes);
  const others = further();
  const apart = others.length === 0 ? undefined : topicOver(wordsOf(others));
  if (apart !== undefined && apart.phrase.words.length > 1) return topicAs(apart, others);
  const fit = candidates().filter((one) => isHeadline(one.words) && isClaim(one, talk, central(one.words)));
  const [quote] = chooseQuotes(fit, { ...choosing, most: 1 });
  if (quote !== undefined) return { words: marked(quote.words), quote };
  const pointed = topicOver([...wordsOf(quotes), ...points()]);
  if (pointed !== undefined) return topicAs(pointed, []);
  return {
    words: unnamedHeadline(
      number,
      phrases.slice(0, HINTS).map(({ written }) => written),
      lang,
    ),
  };
}

function wordsOf(quotes: readonly ChosenQuote[]): readonly string[] {
  return quotes.map(({ words }) => words);
}

function topicAs({ words, phrase }: NamedTopic, quotes: readonly ChosenQuote[]): Headline {
  return { words, below: quotes.filter((quote) => hasPhrase(searchedWords(quote.words), phrase)) };
}

/** A label with a time (`Break: [22:39]`), or a number, divides a text and names nothing. */
function saysMore(heading: string): boolean {
  return /\p{L}/u.test(heading) && !/[:：]?\s*[[(（]?\d{1,2}(?::\d{2}){1,2}[\])）]?$/u.test(heading);
}

/** One sentence. */
function isHeadline(words: string): boolean {
  const room = roomFor(words);
  return room >= QUOTED.least && room <= QUOTED.most && !/[.!?。！？]./u.test(words);
}

/** Says something that holds, and not only of who says it. */
function isClaim({ words, score }: QuoteCandidate, talk: Talk, central: number): boolean {
  if (SELF.test(words) || TOLD.test(words)) return false;
  if (talk.substance(words) > 0) return score >= STANDS_ALONE.score && central >= STANDS_ALONE.central;
  if (!talk.isKnown || OURS.test(words) || SPOKEN_TO.test(words)) return false;
  return score >= IS_CENTRAL.score && central >= IS_CENTRAL.central;
}

/** A headline that is somebody's words says so. */
function marked(words: string): string {
  return `“${words.replaceAll(/[“”"]/g, '').replace(/[.。]$/, '')}”`;
}

/** At a word's end, with an ellipsis that says so. */
function shortened(words: string, most: number): string {
  if (roomFor(words) <= most) return words;
  const pieces = words.match(/\s*(?:[^\s\p{Script=Han}]{1,40}|\p{Script=Han})/gu) ?? [];
  let cut = '';
  for (const piece of pieces) {
    if (roomFor(cut + piece) > most) break;
    cut += piece;
  }
  return `${cut.replace(/[\p{P}\s]+$/u, '')}…`;
}
