/** A section in, its headline out: its own heading, else what it is about in its own terms, else a request to name it. */
import { roomFor } from '../units/clause-runs.js';
import { chooseQuotes, type Choosing, type ChosenQuote } from '../quotes/choose-quotes.js';
import { headingWords } from '../units/find-headings.js';
import { sourceLine } from '../units/one-line.js';
import type { QuoteCandidate } from '../quotes/quote-candidates.js';
import type { SourceSection } from '../sections/section.js';
import { unnamedHeadline } from '../../languages/unnamed-headline.js';
import type { Talk } from '../units/talk.js';
import type { KeyPhrase } from './key-phrases.js';
import { topicHeadline } from './topic-headline.js';

/** Of a heading, in the unit of `roomFor`: 24 words; an outline itself refuses 200 characters. */
const LONGEST = 48;
/** A quotation that is a headline: three to ten words, less where an agenda has many lines. */
const QUOTED = { least: 6, most: 20, mostOfMany: 16 };
const MANY_THEMES = 6;
/** A quotation says so much by itself that it can open a slide. */
const STANDS_ALONE = 0.95;
/** Words that help to name a theme. */
const HINTS = 5;

export interface Headline {
  readonly words: string;
  /** The guest's words that it is made of. */
  readonly quote?: ChosenQuote | undefined;
}

export interface Headlining extends Choosing {
  /** How many themes there are. */
  readonly themes: number;
  /** Of this one, from 1. */
  readonly number: number;
  /** What the section is about, the foremost first. */
  readonly phrases: readonly KeyPhrase[];
  /** Words that stand below the headline: it must fit them. */
  readonly shown: readonly string[];
  readonly talk: Talk;
  /** BCP 47: of the talk that is drafted. */
  readonly lang: string;
}

/** @param candidates short quotations, looked for only where they are needed */
export function chooseHeadline(
  text: string,
  { heading }: SourceSection,
  candidates: () => readonly QuoteCandidate[],
  { themes, number, phrases, shown, talk, lang, ...choosing }: Headlining,
): Headline {
  const own = heading && headingWords(sourceLine(text.slice(heading.start, heading.end)));
  if (own !== undefined && saysMore(own)) return { words: shortened(own, LONGEST) };
  const topic = topicHeadline(phrases, { and: talk.and, taken: choosing.taken, shown });
  if (topic !== undefined) return { words: topic };
  const most = themes > MANY_THEMES ? QUOTED.mostOfMany : QUOTED.most;
  const fit = candidates().filter(
    ({ words, score }) =>
      score >= STANDS_ALONE && talk.substance(words) > 0 && isHeadline(words, QUOTED.least, most),
  );
  const [quote] = chooseQuotes(fit, { ...choosing, most: 1 });
  if (quote !== undefined) return { words: marked(quote.words), quote };
  return {
    words: unnamedHeadline(
      number,
      phrases.slice(0, HINTS).map(({ written }) => written),
      lang,
    ),
  };
}

/** A label with a time (`Break: [22:39]`), or a number, divides a text and names nothing. */
function saysMore(heading: string): boolean {
  return /\p{L}/u.test(heading) && !/[:：]?\s*[[(（]?\d{1,2}(?::\d{2}){1,2}[\])）]?$/u.test(heading);
}

/** One sentence. */
function isHeadline(words: string, least: number, most: number): boolean {
  const room = roomFor(words);
  return room >= least && room <= most && !/[.!?。！？]./u.test(words);
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
