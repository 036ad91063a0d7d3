/** Key phrases in, a headline that names the topic out; none where nothing stands out. */
import { hasPhrase, shareOfPhrase, type KeyPhrase } from './key-phrases.js';

export interface Naming {
  /** Headlines so far. */
  readonly taken: readonly string[];
  /** What stands below the headline. */
  readonly shown: readonly string[];
  /** What the hosts say in the section: who asks for a thing names it. */
  readonly asked: readonly string[];
}

/** How much more a topic weighs for standing below the headline, for each further line there, and for being asked about. */
const WEIGHT = { shown: 0.7, line: 0.15, asked: 0.3 };
/** Of one word, against a phrase of common words, which says what a product or a place is talked about for: unless it is named that often. */
const NAME = { weight: 0.6, often: 8 };
/** As many words of a topic stand below it: a headline over words about something else is none. */
const SHOWN = 0.5;
/** What the other sections speak of as much is no topic of this one. */
const SHARE = 0.45;

export function topicHeadline(
  phrases: readonly KeyPhrase[],
  { taken, shown, asked }: Naming,
): string | undefined {
  const [below, asks] = [shown.join('\n'), asked.join('\n')];
  const topics = phrases
    .filter(({ isOwn, share }) => isOwn && share >= SHARE)
    .map((phrase) => ({
      ...phrase,
      shown: shareOfPhrase(below, phrase),
      lines: shown.filter((line) => hasPhrase(line, phrase)).length,
      isAsked: hasPhrase(asks, phrase),
    }))
    .map((phrase) => ({ ...phrase, weight: weightOf(phrase) }))
    .sort((one, other) => other.weight - one.weight);
  const named = topics.find((phrase) => isTopic(phrase, phrases)) ?? topics.find(isCentralWord);
  const words = named?.written.replace(/^\p{Ll}(?=[\p{Ll}-]+(?:\s|$))/u, (letter) => letter.toUpperCase());
  return words === undefined || taken.includes(words) ? undefined : words;
}

type PlacedPhrase = KeyPhrase & {
  /** 0 to 1: how much of it stands below the headline. */
  readonly shown: number;
  /** How many of the lines below have it. */
  readonly lines: number;
  readonly isAsked: boolean;
};

function weightOf({ score, words, count, isName, share, shown, lines, isAsked }: PlacedPhrase): number {
  const places = WEIGHT.shown * shown + WEIGHT.line * Math.max(0, lines - 1);
  const own =
    (isName && words.length === 1 && count < NAME.often ? NAME.weight : 1) *
    (isName || words.length === 1 ? share : 1);
  return score * own * (1 + places + (isAsked ? WEIGHT.asked : 0));
}

/** What is said in one place only is an example, an anecdote's object, a passing remark. */
function isTopic(phrase: PlacedPhrase, all: readonly KeyPhrase[]): boolean {
  if (phrase.words.length === 1) return phrase.isName && isCentralName(phrase);
  if (phrase.isName && phrase.stretches < 3 && phrase.voices < 2) return false;
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
function isCentralName({ count, stretches, share, voices, shown, isAsked }: PlacedPhrase): boolean {
  if (count < 4 || stretches < 4 || share < 0.6) return false;
  return (count >= 8 && stretches >= 5) || ((voices > 1 || isAsked) && shown > 0);
}

/** A common word by itself tells little, unless everybody comes back to it all the time; a Chinese one has two characters or more. */
function isCentralWord({ words, written, ...phrase }: PlacedPhrase): boolean {
  const { count, stretches, voices, share, shown, isAsked } = phrase;
  if (words.length > 1 || voices < 2 || share < 0.65 || (shown === 0 && !isAsked)) return false;
  return /^\p{Script=Han}{2}/u.test(written) ? count >= 5 && stretches >= 5 : count >= 6 && stretches >= 4;
}
