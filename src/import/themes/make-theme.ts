/** A section in, the theme it makes out: headline, question, quotes, points, and what else there is to know of it. */
import { chooseHeadline } from './choose-headline.js';
import { choosePoints } from './choose-points.js';
import { questionCandidates } from '../quotes/choose-question.js';
import { chooseQuotes, type Choosing, type ChosenQuote } from '../quotes/choose-quotes.js';
import type { WordsCheck } from '../quotes/check-words.js';
import type { DraftQuote, DraftTheme } from '../print/draft.js';
import { addressing } from '../people/addressing.js';
import type { FoundPeople } from '../people/find-people.js';
import { namesInSection } from '../people/names-in-section.js';
import { sourceLine } from '../units/one-line.js';
import type { StretchRoom } from '../units/clause-runs.js';
import { quoteCandidates, type QuoteCandidate } from '../quotes/quote-candidates.js';
import type { SourceSection } from '../sections/section.js';
import { sentencesIn } from '../units/sentences.js';
import { sampleSpans } from '../units/sample-spans.js';
import { shareSlide } from './slide-room.js';
import type { PersonsWords } from '../people/names/speech.js';
import { suggestFigures } from './suggest-figures.js';
import { contains, overlaps, type TextSpan } from '../units/text-span.js';
import type { Talk } from '../units/talk.js';
import type { Topic } from '../sections/topic.js';
import type { KeyPhrase } from './key-phrases.js';
import { hasPhrase, searchedWords } from './phrase-finders.js';
import { askedHeadlines } from './question-headline.js';
import { WORTH_KEEPING } from '../quotes/score-quote.js';
import { unusedPlaces } from './unused-places.js';

export interface ThemeContext {
  readonly text: string;
  readonly people: FoundPeople;
  readonly check: WordsCheck;
  readonly talk: Talk;
  /** BCP 47: of the talk that is drafted. */
  readonly lang: string;
  /** What the section says that the others do not. */
  readonly topic: Topic;
  readonly phrases: readonly KeyPhrase[];
  /** How many there are, and which of them this is, from 1. */
  readonly themes: number;
  readonly number: number;
  /** The score of the best quote is this at least, or there is none. */
  readonly bearable: number;
  /** Words on earlier slides. */
  readonly taken: readonly string[];
}

/** All but what depends on the other themes. */
export type ThemeParts = Omit<DraftTheme, 'id' | 'minutes'>;

const CANDIDATES = { quotes: 4, points: 4, questions: 3 };
/** Of the quotations so many at most stand on a slide. */
const SHOWN_QUOTES = 2;
/** So many quotations are looked at for one that fits a headline, and so much less than the best they may score. */
const FITTING = { most: 10, less: 0.4 };
/** Where none of them does, what is good enough by itself may. */
const FURTHER = { most: 16, less: 0.9 };
/** 35 words, or 70 characters: what a slide holds beside a question. */
const MOST = 70;
/** A dozen to thirty words are best to be read from a slide. */
const IDEAL = [20, 60] as const;
/** Four to ten words. */
const HEADLINE = { least: 7, most: 20, ideal: [10, 20] } as const;
/** Eight words, or 15 characters; in an article a fragment between marks may be all that was quoted. */
const LEAST = { labels: 15, attribution: 8, nobody: 15 };

export function makeTheme(section: SourceSection, given: ThemeContext): ThemeParts {
  const context = { ...given, topic: withPhrases(given) };
  const { text, people, check, talk, phrases } = context;
  const headingQuote = quotedHeading(section, context);
  const candidates = candidatesIn(section, context, {
    least: LEAST[people.by],
    ...{ most: MOST, ideal: IDEAL },
  });
  const choosing: Choosing = {
    check,
    role: 'guest',
    taken: context.taken,
    most: CANDIDATES.quotes,
    nameOf: ({ name }) => name,
  };
  const kept = worthKeeping(candidates, context.bearable);
  const best = [...headingQuote, ...unlike(headingQuote, chooseQuotes(kept, choosing))];
  const near = ({ most, less }: typeof FITTING): readonly ChosenQuote[] =>
    chooseQuotes(
      kept.filter(({ score }) => score >= (kept[0]?.score ?? 0) - less),
      { ...choosing, most },
    );
  const fitting = near(FITTING);
  const asked = within(people.asked, section);
  const questions = openings(section, context);
  const opening = questions[0];
  const short = () => candidatesIn(section, context, HEADLINE).filter((one) => mayLead(one, best, context));
  const headline = chooseHeadline(text, section, short, {
    ...choosing,
    ...{ number: context.number, phrases, talk, central: context.topic, lang: context.lang },
    ...{ quotes: fitting, further: () => near(FURTHER) },
    points: () => pointsOf(section, context, [...best, ...present(opening)]),
    questions: askedHeadlines(text, asked, { talk, topic: context.topic, addresses: addressing(people) }),
    asked: asked.map(({ start, end }) => text.slice(start, end)),
  });
  const first = headline.below ?? [];
  const all = [...first, ...unlike(first, best)].slice(0, Math.max(best.length, CANDIDATES.quotes));
  const quotes = all.filter(({ words }) => words !== headline.quote?.words);
  // Above what was said before it, a question would have an answer that nobody gave.
  const question = apartFrom(present(headline.question), questions).find((one) =>
    quotes.slice(0, SHOWN_QUOTES).every(({ start }) => start > one.start),
  );
  const points = pointsOf(section, context, [...all, ...present(question)]).filter(
    (point) => !headline.words.includes(point),
  );
  const used: readonly TextSpan[] = [
    ...quotes.slice(0, SHOWN_QUOTES),
    ...present(headline.quote),
    ...present(question),
  ];
  const share = shareSlide({ headline: headline.words, question, quotes, points });
  return {
    ...share,
    ...{ headline: headline.words, question },
    quotes: inOrder(share.quotes),
    moreQuotes: inOrder(share.moreQuotes),
    figures: suggestFigures(sentencesOf(section, text), linesOf(section, text)),
    names: namesInSection(section, text, people.cast),
    extent: [check.placeOf(section.start), check.placeOf(Math.max(section.start, section.end - 1))],
    rest: unusedPlaces(section, used, check),
  };
}

/** A quotation becomes the headline where others are left below it that tell whose words they are; out of a longer one only what says a good deal is taken. */
function mayLead(
  candidate: QuoteCandidate,
  quotes: readonly ChosenQuote[],
  { talk, people }: ThemeContext,
): boolean {
  return quotes.every((quote) => {
    if (!overlaps(quote, candidate)) return true;
    if (quote.words !== candidate.words) return talk.substance(candidate.words) > 0;
    return quotes.length > 1 && people.by === 'labels';
  });
}

/** So many phrases of a theme are what it is about; who says one of them speaks of that, and the foremost says most. */
const FOREMOST = 6;
const NAMES_TOPIC = 0.45;

function withPhrases({ topic, phrases }: ThemeContext): Topic {
  const foremost = phrases.filter(({ isOwn }) => isOwn).slice(0, FOREMOST);
  return (words) => {
    const searched = searchedWords(words);
    const rank = foremost.findIndex((phrase) => hasPhrase(searched, phrase));
    return topic(words) + (rank === -1 ? 0 : NAMES_TOPIC * (1 - rank / FOREMOST));
  };
}

function apartFrom<T extends TextSpan>(first: readonly TextSpan[], others: readonly T[]): readonly T[] {
  return others.filter((other) => !first.some((one) => overlaps(one, other)));
}

/** Nothing is quoted twice, wherever else it stands. */
function unlike(first: readonly ChosenQuote[], others: readonly ChosenQuote[]): readonly ChosenQuote[] {
  return apartFrom(first, others).filter(({ words }) => first.every((one) => !one.words.includes(words)));
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function candidatesIn(
  section: SourceSection,
  { text, people, talk, topic }: ThemeContext,
  { ideal, ...room }: StretchRoom & { readonly ideal: readonly [number, number] },
): readonly QuoteCandidate[] {
  const reported = people.by === 'attribution';
  return quoteCandidates(text, sampleSpans(within(people.said, section)), {
    ...{ talk, topic, room, ideal, reported, addresses: addressing(people) },
  });
}

/** The best of a section stands even where nothing in it is very good: its author must have something to start from. */
function worthKeeping(candidates: readonly QuoteCandidate[], bearable: number): readonly QuoteCandidate[] {
  const good = candidates.filter(({ score }) => score >= WORTH_KEEPING);
  return good.length > 0 ? good : candidates.slice(0, 1).filter(({ score }) => score >= bearable);
}

/** What is quoted is no point as well. */
function pointsOf(
  section: SourceSection,
  { text, people, check, talk, topic }: ThemeContext,
  used: readonly TextSpan[],
): readonly string[] {
  return choosePoints(text, sampleSpans(pointSpans(section, people)), topic, {
    ...{ check, talk, used, most: CANDIDATES.points },
    own: people.by !== 'attribution',
    guests: people.cast.guests,
    addresses: addressing(people),
  });
}

/** A heading between quotation marks is what the guest says in its section. */
function quotedHeading(
  { heading }: SourceSection,
  { text, people, check, taken }: ThemeContext,
): readonly ChosenQuote[] {
  const [guest] = people.cast.guests;
  const found =
    heading === undefined
      ? null
      : /^(\s*(?:[\d一二三四五六七八九十]+[.、．)]\s*)?[“「"])([^“”「」"]+)[”」"]$/.exec(
          text.slice(heading.start, heading.end),
        );
  if (heading === undefined || found === null || guest === undefined || people.by !== 'attribution')
    return [];
  const start = heading.start + (found[1]?.length ?? 0);
  const span = { start, end: start + (found[2]?.length ?? 0) };
  const words = sourceLine(text.slice(span.start, span.end));
  const place = taken.includes(words)
    ? undefined
    : check.verify(words, span, { member: guest, role: 'guest' });
  return place === undefined ? [] : [{ ...span, words, speaker: guest.name, place }];
}

/** The best first. */
function openings(
  section: SourceSection,
  { text, people, check, taken, talk, topic }: ThemeContext,
): readonly (DraftQuote & TextSpan)[] {
  const candidates = questionCandidates(text, within(people.asked, section), { talk, topic });
  const nameOf: Choosing['nameOf'] = ({ name }) => name;
  return chooseQuotes(candidates, { check, role: 'host', taken, most: CANDIDATES.questions, nameOf });
}

function within(speech: readonly PersonsWords[], section: SourceSection): readonly PersonsWords[] {
  return speech.filter((one) => contains(section, one));
}

/** In a transcript what the guest says; in an article what is reported; where nobody is known all there is. */
function pointSpans(section: SourceSection, people: FoundPeople): readonly TextSpan[] {
  if (people.by === 'labels') return within(people.said, section);
  const not = [
    ...people.captions,
    ...people.asked,
    ...(section.heading === undefined ? [] : [section.heading]),
  ];
  return section.units.filter((unit) => !not.some((span) => overlaps(span, unit)));
}

function sentencesOf({ units }: SourceSection, text: string): readonly string[] {
  return units
    .flatMap((unit) => sentencesIn(text, unit))
    .map(({ start, end }) => sourceLine(text.slice(start, Math.min(end, start + 600))));
}

function linesOf({ units }: SourceSection, text: string): readonly string[] {
  return units.map(({ start, end }) => sourceLine(text.slice(start, Math.min(end, start + 600))));
}

function inOrder(quotes: readonly ChosenQuote[]): readonly ChosenQuote[] {
  return quotes.toSorted((a, b) => a.start - b.start);
}
