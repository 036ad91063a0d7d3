/** Key phrases in, a headline that names the topic out; none where nothing stands out. */
import { shareOfPhrase, type KeyPhrase } from './key-phrases.js';

export interface Naming {
  /** Between two topics. */
  readonly and: string;
  /** Headlines so far. */
  readonly taken: readonly string[];
  /** What stands below the headline. */
  readonly shown: readonly string[];
}

/** A second topic is named when it weighs nearly as much as the first; one word alone needs it sooner. */
const SECOND = { beside: 0.5, besideOneWord: 0.35 };
/** Two topics side by side are each said so often at least. */
const OFTEN = 3;
/** How much more a topic weighs for standing below the headline. */
const WEIGHT = 0.7;
/** As many words of a topic stand below it: a headline over words about something else is none. */
const SHOWN = 0.5;
/** What does not stand there comes back in the whole theme. */
const THROUGHOUT = { count: 3, spread: 3, reach: 0.25 };

export function topicHeadline(
  phrases: readonly KeyPhrase[],
  { and, taken, shown }: Naming,
): string | undefined {
  const below = shown.join('\n');
  const own = phrases
    .filter(({ isOwn }) => isOwn)
    .map((phrase) => ({ ...phrase, shown: shareOfPhrase(below, phrase) }))
    .map((phrase) => ({ ...phrase, score: phrase.score * (1 + WEIGHT * phrase.shown) }))
    .sort((one, other) => other.score - one.score);
  const named = namedBy(own.filter(isTopic), and) ?? own.find(isPassing)?.written;
  const words = named?.replace(/^\p{Ll}(?=[\p{Ll}-]+(?:\s|$))/u, (letter) => letter.toUpperCase());
  return words === undefined || taken.includes(words) ? undefined : words;
}

type ShownPhrase = KeyPhrase & {
  /** 0 to 1: how much of it stands below the headline. */
  readonly shown: number;
};

/** The foremost, with a second beside it where that one is as good. */
function namedBy(topics: readonly ShownPhrase[], and: string): string | undefined {
  const first = topics.find(isTelling) ?? topics[0];
  if (first === undefined) return undefined;
  const least = first.words.length > 1 ? SECOND.beside : SECOND.besideOneWord;
  const second = topics.find(
    (other) =>
      isTelling(other) &&
      other.shown >= SHOWN &&
      other.count >= OFTEN &&
      other.score >= least * first.score &&
      !other.words.some((word) => first.words.includes(word)),
  );
  if (second !== undefined) return `${first.written}${and}${second.written}`;
  return isTelling(first) ? first.written : undefined;
}

/** A common word by itself tells little. */
function isTelling({ words, isName }: KeyPhrase): boolean {
  return words.length > 1 || isName;
}

function isTopic({ words, count, wordCount, spread, reach, isName, shown }: ShownPhrase): boolean {
  const { count: often, spread: wide, reach: far } = THROUGHOUT;
  if (shown < SHOWN && (count < often || spread < wide || reach < far)) return false;
  if (words.length > 1) return count >= 3 || (spread > 1 && (isName || wordCount >= 4));
  return isName ? count >= 4 && (spread > 2 || (spread > 1 && count > 4)) : count >= 8 && spread > 3;
}

/** Said twice, and shown as it is: better than nothing, where spaces tell what belongs together. */
function isPassing({ words, written, shown }: ShownPhrase): boolean {
  return words.length > 1 && shown === 1 && !/\p{Script=Han}/u.test(written);
}
