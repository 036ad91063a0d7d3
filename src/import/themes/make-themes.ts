/** Sections in, the themes of a draft out: those that say something, with ids and minutes. */
import { at } from '../../text/at.js';
import type { FoundPeople } from '../people/find-people.js';
import { namesWithParts } from '../people/names/cast.js';
import type { DraftTheme } from '../print/draft.js';
import { BEARABLE } from '../quotes/score-quote.js';
import type { WordsCheck } from '../quotes/check-words.js';
import { weightOfSection, type SourceSection } from '../sections/section.js';
import { topicsOf, type Topic } from '../sections/topic.js';
import type { Talk } from '../units/talk.js';
import { keyPhrases, type KeyPhrase } from './key-phrases.js';
import { makeTheme, type ThemeParts } from './make-theme.js';
import { shareMinutes } from './share-minutes.js';
import { themeIds } from './theme-ids.js';

export interface ThemesContext {
  readonly text: string;
  readonly people: FoundPeople;
  readonly check: WordsCheck;
  readonly talk: Talk;
  /** BCP 47: of the talk that is drafted. */
  readonly lang: string;
  /** Of the whole talk. */
  readonly minutes: number;
  /** What the programme is called that it is part of. */
  readonly programmes: readonly string[];
}

export interface MadeThemes {
  readonly themes: readonly DraftTheme[];
  /** Sections in which nothing stands by itself: no themes. */
  readonly left: readonly SourceSection[];
}

export function makeThemes(sections: readonly SourceSection[], context: ThemesContext): MadeThemes {
  const { parts, kept } = bestParts(sections, context);
  const ids = themeIds(parts.map(({ headline }) => headline));
  const minutes = shareMinutes(kept.map(weightOfSection), context.minutes);
  return {
    themes: parts.map((part, index) => ({ ...part, id: at(ids, index), minutes: at(minutes, index) })),
    left: sections.filter((section) => !kept.includes(section)),
  };
}

/** An hour's talk with fewer themes than this is no agenda. */
const FEWEST = 5;
/** What is quoted then of a section that has nothing better. */
const LENIENT = 0;

/** Where too little is worth keeping, what is nearly so must do; where nothing is, what there is. */
function bestParts(sections: readonly SourceSection[], context: ThemesContext): KeptParts {
  const { text, people, talk, programmes } = context;
  const topics = topicsOf(sections);
  const phrases = keyPhrases(text, sections, talk, { names: namesOf(people), programmes });
  const found = sections.map((section, index) => ({
    section,
    topic: at(topics, index),
    phrases: at(phrases, index),
  }));
  const made = partsOf(found, context, BEARABLE);
  const most =
    made.kept.length < FEWEST && sections.length >= FEWEST ? partsOf(found, context, LENIENT) : made;
  return most.parts.some(({ quotes }) => quotes.length > 0) ? most : partsOf(found, context, -Infinity);
}

/** A section, and what it is about. */
interface FoundSection {
  readonly section: SourceSection;
  readonly topic: Topic;
  readonly phrases: readonly KeyPhrase[];
}

interface KeptParts {
  readonly parts: readonly ThemeParts[];
  /** The section of each. */
  readonly kept: readonly SourceSection[];
}

function partsOf(
  found: readonly FoundSection[],
  { text, people, check, talk, lang }: ThemesContext,
  bearable: number,
): KeptParts {
  const parts: ThemeParts[] = [];
  const kept: SourceSection[] = [];
  for (const { section, topic, phrases } of found) {
    const own = { topic, phrases, number: parts.length + 1 };
    const shared = {
      text,
      people,
      check,
      talk,
      lang,
      themes: found.length,
      taken: takenBy(parts),
      bearable,
    };
    const part = makeTheme(section, { ...shared, ...own });
    if (bearable >= LENIENT && !hasSubstance(part, section)) continue;
    parts.push(part);
    kept.push(section);
  }
  return { parts, kept };
}

/** Nothing is shown on two slides. */
function takenBy(parts: readonly ThemeParts[]): readonly string[] {
  return parts.flatMap(({ question, quotes, moreQuotes, headline }) => [
    ...[...quotes, ...moreQuotes, ...(question === undefined ? [] : [question])].map(({ words }) => words),
    headline.replaceAll(/[“”]/g, ''),
  ]);
}

/** What has a heading is a theme by its author's word. */
function hasSubstance({ quotes, points }: ThemeParts, { heading }: SourceSection): boolean {
  return heading !== undefined || quotes.length + points.length > 0;
}

/** Of everybody in the source, in full and in part: who talks is no topic of theirs. */
function namesOf({ cast, rows }: FoundPeople): readonly string[] {
  return [
    ...[...cast.guests, ...cast.hosts].flatMap(namesWithParts),
    ...rows.flatMap(({ name, labels }) => [name, ...labels]),
  ];
}
