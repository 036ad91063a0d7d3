/** A source in, the draft of an outline out: everything that is found, and what of it was guessed. */
import type { SpeakerName } from '../model/outline.js';
import type { SourceFacts } from '../model/source-facts.js';
import type { SourceText } from '../model/source-text.js';
import type { CheckFor } from './quotes/check-words.js';
import { tellLanguage } from '../languages/tell-language.js';
import type { Draft } from './print/draft.js';
import { findPeople, type FoundPeople } from './people/find-people.js';
import { programmeIn } from './programme.js';
import { findTitle, seriesIn, titleWithGuests } from './find-title.js';
import type { GivenPeople } from './people/labels/given-people.js';
import { guessesOf } from './guesses.js';
import { sourceLine } from './units/one-line.js';
import { splitSections } from './sections/split-sections.js';
import { unitsOf } from './units/units.js';
import { makeThemes } from './themes/make-themes.js';
import { talkIn } from './units/talk.js';
import { sponsorReads } from './sections/sponsor-reads.js';
import { isNameless } from './people/labels/part.js';
import type { DraftSpeaker } from './people/labels/label-cast.js';
import { canonicalLanguage } from '../languages/tags/canonical-language.js';

export interface DraftOptions {
  /** BCP 47: of the talk; undefined for the source's own. */
  readonly lang: string | undefined;
  /** How many themes are wanted; undefined leaves it to the text. */
  readonly themes: number | undefined;
  /** Of the source's copy, relative to the outline; undefined when there is none below its folder. */
  readonly file: string | undefined;
  /** Whom the author names as guests and hosts. */
  readonly people?: GivenPeople | undefined;
  /** What the author states of the source's labels; the source has it on its turns already. */
  readonly speakers?: readonly SpeakerName[] | undefined;
  /** The source's file name, from which a title is made when the text has none. */
  readonly name: string;
}

/** Of the whole talk, until its author knows better. */
const MINUTES = 20;

/** Deterministic, and in time linear in the source. */
export function makeDraft(
  source: SourceText,
  facts: SourceFacts,
  checkFor: CheckFor,
  options: DraftOptions,
): Draft {
  const units = unitsOf(source);
  const people = findPeople(source, facts, units, options.people);
  const speakers = speakersOf(source, people, options);
  // In an article a question may stand anywhere in its theme.
  const hostTurns = new Set(people.by === 'labels' ? people.asked.map(({ start }) => start) : []);
  const written = findTitle(source, facts, options.name);
  const programme = programmeIn(
    source.text,
    people.rows.map(({ name }) => name),
  );
  const title = titleWithGuests(written, options.name, {
    programme,
    guests: people.cast.guests.map(({ name }) => name).filter((name) => !isNameless(name)),
  });
  const sourceLang =
    facts.lang !== undefined && canonicalLanguage(facts.lang) !== undefined
      ? facts.lang
      : tellLanguage(source.text);
  const talk = talkIn(sourceLang ?? 'en');
  const bystanders = bystandersOf(people);
  const sponsored = sponsorReads(source.text, units, talk);
  const told = units.filter(
    (unit) =>
      sourceLine(source.text.slice(unit.start, unit.end)) !== written &&
      !bystanders.has(unit.speaker ?? '') &&
      !sponsored.has(unit),
  );
  const sections = splitSections(source, facts, told.length > 0 ? told : units, {
    themes: options.themes,
    isHost: ({ start }) => hostTurns.has(start),
  });
  const lang = options.lang ?? sourceLang ?? 'en';
  const check = checkFor(people.cast, speakers);
  const { themes, left } = makeThemes(sections, {
    ...{ text: source.text, people, check, talk, lang, minutes: MINUTES },
    programmes: [...(programme === undefined ? [] : [programme]), ...seriesIn(options.name)],
  });
  return {
    title,
    lang,
    minutes: MINUTES,
    guests: people.cast.guests,
    hosts: people.cast.hosts,
    source: {
      id: people.by === 'attribution' ? 'article' : 'transcript',
      ...{
        title,
        author: facts.author,
        publisher: facts.publisher,
        date: facts.date,
        url: facts.url === undefined || !isAddress(facts.url) ? undefined : facts.url,
      },
      ...{ lang: sourceLang ?? 'en', file: options.file, sha256: source.sha256, speakers },
    },
    themes,
    speakers: people.rows,
    faults: people.faults,
    guessed: guessesOf({ people, sections, source, sourceLang, sponsored: [...sponsored], left }),
  };
}

/** Of the labels that the author states somebody for, nothing is guessed. */
function speakersOf(
  { turns }: SourceText,
  people: FoundPeople,
  { speakers = [] }: DraftOptions,
): readonly DraftSpeaker[] {
  const open = new Set(turns.filter(({ stated }) => stated === undefined).map(({ speaker }) => speaker));
  return [
    ...speakers.map((stated) => ({ ...stated, isGiven: true })),
    ...people.speakers.filter(({ label }) => open.has(label)),
  ];
}

/** The labels of those who are neither guest nor host: a line from the wings begins no theme. */
function bystandersOf({ by, rows }: FoundPeople): ReadonlySet<string> {
  if (by !== 'labels') return new Set();
  return new Set(rows.flatMap(({ role, labels }) => (role === 'neither' ? labels : [])));
}

/** What else stands under such a key would be a problem in the outline. */
function isAddress(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}
