/** Key phrases in, a headline that names the topic out; none where nothing stands out. */
import type { KeyPhrase } from './key-phrases.js';
import { hasPhrase, searchedWords, shareOfPhrase, type SearchedWords } from './phrase-finders.js';

export interface Naming {
  /** Headlines so far. */
  readonly taken: readonly string[];
  /** What may stand below the headline: a headline over words about something else is none. */
  readonly shown: readonly string[];
  /** What the hosts say in the section: who asks for a thing names it. */
  readonly asked: SearchedWords;
}

/** How much more a topic weighs for standing below the headline, for each further line there, and for being asked about. */
const WEIGHT = { shown: 0.7, line: 0.15, asked: 0.3 };
/** Of one word, against a phrase of common words, which says what a product or a place is talked about for: unless it is named that often. */
const NAME = { weight: 0.6, often: 8 };
/** As many words of a topic stand below it: a headline over words about something else is none. */
const SHOWN = 0.5;
/** What the other sections speak of as much is no topic of this one. */
const SHARE = 0.45;

export interface NamedTopic {
  readonly words: string;
  readonly phrase: KeyPhrase;
}

export function topicHeadline(
  phrases: readonly KeyPhrase[],
  { taken, shown, asked }: Naming,
): NamedTopic | undefined {
  const below = searchedWords(shown.join('\n'));
  const lines = shown.map(searchedWords);
  const placed = phrases
    .filter(({ written }) => !taken.includes(asHeadline(written)))
    .map((phrase) => ({
      ...phrase,
      shown: shareOfPhrase(below, phrase),
      lines: lines.filter((line) => hasPhrase(line, phrase)).length,
      leads: lines.slice(0, 1).some((line) => hasPhrase(line, phrase)),
      isAsked: hasPhrase(asked, phrase),
    }))
    .map((phrase) => ({ ...phrase, weight: weightOf(phrase) }))
    .sort((one, other) => other.weight - one.weight);
  const topics = placed
    .filter(({ isOwn, share }) => isOwn && share >= SHARE)
    .filter((phrase) => shown.length === 0 || phrase.lines > 0 || isThroughout(phrase));
  const found = topics.find((one) => isTopic(one, phrases) || isCentralWord(one)) ?? placed.find(isOfAll);
  const phrase = topics.find((one) => isLonger(one, found) && isTopic(one, phrases)) ?? found;
  return phrase && { words: asHeadline(phrase.written), phrase };
}

/** `apple vinegar`, where apples are what is talked about. */
function isLonger({ words, lines }: PlacedPhrase, found: PlacedPhrase | undefined): boolean {
  if (found === undefined || found.words.length > 1 || found.isName || lines === 0) return false;
  return words.length > 1 && found.words.every((word) => words.includes(word));
}

function asHeadline(written: string): string {
  return written.replace(/^\p{Ll}(?=[\p{Ll}-]+(?:\s|$))/u, (letter) => letter.toUpperCase());
}

type PlacedPhrase = KeyPhrase & {
  /** 0 to 1: how much of it stands below the headline. */
  readonly shown: number;
  /** How many of the lines below have it. */
  readonly lines: number;
  /** The first of them has it. */
  readonly leads: boolean;
  readonly isAsked: boolean;
};

function weightOf({ score, words, count, isName, share, shown, lines, isAsked }: PlacedPhrase): number {
  const places = WEIGHT.shown * shown + WEIGHT.line * Math.min(2, Math.max(0, lines - 1));
  const own =
    (isName && words.length === 1 && count < NAME.often ? NAME.weight : 1) *
    (isName || words.length === 1 ? share : 1);
  return score * own * (1 + places + (isAsked ? WEIGHT.asked : 0));
}

/** All of them come back to it all the time: then a part of it below is enough. */
function isThroughout({ words, count, stretches, voices, shown }: PlacedPhrase): boolean {
  return words.length > 1 && count >= 4 && stretches >= 3 && voices >= 2 && shown > 0;
}

/** A name that every quotation comes back to, though another section says more of it. */
function isOfAll({ isName, count, stretches, share, lines, leads }: PlacedPhrase): boolean {
  return isName && count >= 4 && stretches >= 3 && share >= 0.25 && leads && lines >= 2;
}

/** What is said in one place only is an example, an anecdote's object, a passing remark. */
function isTopic(phrase: PlacedPhrase, all: readonly KeyPhrase[]): boolean {
  if (phrase.words.length === 1) return phrase.isName && isCentralName(phrase);
  if (phrase.isName && phrase.stretches < 3 && phrase.voices < 2) return false;
  if (phrase.lines > 0 && phrase.count > 2) return true;
  if (phrase.leads && phrase.voices > 1 && !phrase.isName) return true;
  return (phrase.stretches > 1 && comesBack(phrase)) || isKindOfTopic(phrase, all);
}

/** Said twice only, it is made of words that come back by themselves, or is asked and answered. */
function comesBack({ count, wordCount, stretches, shown, voices, isAsked }: PlacedPhrase): boolean {
  if (count > 2) return shown >= SHOWN || voices > 1 || stretches > 2 || count > 3;
  if (wordCount >= 5 && shown >= SHOWN) return true;
  return wordCount >= 2.5 && (shown === 1 || (voices > 1 && isAsked));
}

/** `salt kiln` where kilns are what the section is about. */
function isKindOfTopic({ words, shown }: PlacedPhrase, all: readonly KeyPhrase[]): boolean {
  return (
    shown >= SHOWN &&
    all.some(({ words: [only, ...more], isOwn, count, stretches }) => {
      return only === words.at(-1) && more.length === 0 && isOwn && count >= 6 && stretches >= 4;
    })
  );
}

/** A product or a place is soon named without being what is talked about. */
function isCentralName({
  count,
  stretches,
  share,
  voices,
  shown,
  lines,
  leads,
  isAsked,
}: PlacedPhrase): boolean {
  if (lines > 0 && !leads && lines < 2) return false;
  if (lines > 0 && count >= 3 && stretches >= 3) return true;
  if (count < 4 || stretches < 4 || share < 0.6) return false;
  return (count >= 8 && stretches >= 5) || ((voices > 1 || isAsked) && shown > 0);
}

/** Of what most words of such an end are; a noun of that end is left out with them. */
const ADJECTIVE = /(?:ful|ous|ive|able|ible|less|al|ed|est|ent|ant|ic|er)$/i;

/** A common word by itself tells little, unless everybody comes back to it all the time; a Chinese one has two characters or more. */
function isCentralWord({ words, written, ...phrase }: PlacedPhrase): boolean {
  const { count, stretches, voices, share, shown, leads, isAsked } = phrase;
  if (words.length > 1 || voices < 2 || share < 0.65 || (shown === 0 && !isAsked)) return false;
  if (/^\p{Script=Han}{2}/u.test(written)) return count >= 5 && stretches >= 5;
  return (count >= 6 && stretches >= 4) || (leads && count >= 4 && !ADJECTIVE.test(written));
}
