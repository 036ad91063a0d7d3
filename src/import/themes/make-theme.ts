/** A section in, the theme it makes out: headline, question, quotes, points, and what else there is to know of it. */
import { chooseHeadline } from './choose-headline.js';
import { choosePoints } from './choose-points.js';
import { questionCandidates } from '../quotes/choose-question.js';
import { chooseQuotes, type Choosing, type ChosenQuote } from '../quotes/choose-quotes.js';
import type { WordsCheck } from '../quotes/check-words.js';
import type { DraftQuote, DraftTheme } from '../print/draft.js';
import type { FoundPeople } from '../people/find-people.js';
import { namesInSection } from '../people/names-in-section.js';
import { sourceLine } from '../units/one-line.js';
import { quoteCandidates } from '../quotes/quote-candidates.js';
import type { SourceSection } from '../sections/section.js';
import { sentencesIn } from '../units/sentences.js';
import { shareSlide } from './slide-room.js';
import type { PersonsWords } from '../people/names/speech.js';
import { suggestFigures } from './suggest-figures.js';
import { contains, overlaps, type TextSpan } from '../units/text-span.js';
import { topicOf, type Topic } from '../sections/topic.js';
import { unusedPlaces } from './unused-places.js';

export interface ThemeContext {
  readonly text: string;
  readonly people: FoundPeople;
  readonly check: WordsCheck;
  /** How many there are. */
  readonly themes: number;
  /** Words on earlier slides. */
  readonly taken: readonly string[];
}

/** All but what depends on the other themes. */
export type ThemeParts = Omit<DraftTheme, 'id' | 'minutes'>;

const CANDIDATES = { quotes: 5, points: 5 };
/** With fewer than these, what is quoted in the remark may be a point too. */
const FEWEST_POINTS = 3;
/** 22 words, or 45 characters: four lines in the type of quotes. */
const MOST = 45;

export function makeTheme(section: SourceSection, context: ThemeContext): ThemeParts {
  const { text, people, check } = context;
  const topic = topicOf(section);
  const headingQuote = quotedHeading(section, context);
  const candidates = candidatesIn(section, context, topic);
  const choosing: Choosing = {
    check,
    role: 'guest',
    taken: context.taken,
    most: CANDIDATES.quotes,
    nameOf: ({ name }) => name,
  };
  const all = [
    ...headingQuote,
    ...chooseQuotes(candidates, choosing).filter(({ words }) =>
      headingQuote.every((quote) => !quote.words.includes(words)),
    ),
  ];
  const headline = chooseHeadline(text, section, candidates, {
    ...choosing,
    themes: context.themes,
    taken: [...context.taken, ...all.slice(0, 2).map(({ words }) => words)],
  });
  const question = chooseQuestion(section, context);
  const quotes = all.filter(({ words }) => words !== headline.quote?.words);
  const used: readonly TextSpan[] = [...quotes.slice(0, 2), ...present(headline.quote), ...present(question)];
  const points = pointsOf(section, context, topic, [used, all]);
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

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function candidatesIn(
  section: SourceSection,
  { text, people }: ThemeContext,
  topic: Topic,
): ReturnType<typeof quoteCandidates> {
  // In an article a fragment between marks may be all that was quoted.
  const least = people.by === 'attribution' ? 8 : 10;
  return quoteCandidates(text, within(people.said, section), topic, { least, most: MOST });
}

/** What is quoted in the remark is left out too, unless too little remains. */
function pointsOf(
  section: SourceSection,
  { text, people, check }: ThemeContext,
  topic: Topic,
  [shown, quoted]: readonly [readonly TextSpan[], readonly TextSpan[]],
): readonly string[] {
  const options = {
    check,
    most: CANDIDATES.points,
    own: people.by !== 'attribution',
    guests: people.cast.guests,
  };
  const spans = pointSpans(section, people);
  const points = choosePoints(text, spans, topic, { ...options, used: [...shown, ...quoted] });
  return points.length >= FEWEST_POINTS
    ? points
    : choosePoints(text, spans, topic, { ...options, used: shown });
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

function chooseQuestion(
  section: SourceSection,
  { text, people, check, taken }: ThemeContext,
): (DraftQuote & TextSpan) | undefined {
  const candidates = questionCandidates(text, within(people.asked, section));
  return chooseQuotes(candidates, { check, role: 'host', taken, most: 1, nameOf: ({ name }) => name })[0];
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
