/** A sentence or two in, how much they say by themselves out: whether somebody would put them on a slide. */
import { matchesIn, patternFor } from '../../text/plain-pattern.js';
import { weightOf } from '../../text/text-weight.js';
import { hasClause } from '../units/has-clause.js';
import type { Talk } from '../units/talk.js';
import { dangling } from './dangling.js';
import { termsIn } from '../units/terms.js';

/** What is known of the words beside them. */
export interface SentenceStanding {
  /** 0 to 1: how much they say of what their theme is about. */
  readonly central: number;
  /** They stand in a turn that says a good deal: an answer, no reaction. */
  readonly answers: boolean;
  /** A reporter has chosen them, and has said before them what they point at. */
  readonly reported: boolean;
  /** Of the length that suits them best, in the unit of `weightOf`. */
  readonly ideal: readonly [least: number, most: number];
}

/** Below it, words are rather left out; see {@link scoreWords}. */
export const WORTH_KEEPING = 1;
/** Below it, no quote is better than the best there is. */
export const BEARABLE = 0.5;

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand|million|billion|half)\b/i;
/** Capitals behind another word of the sentence; `I` and what begins a sentence are none. */
const NAME = patternFor(/(?<=[\p{Ll}\d,;] )(?!I\b)\p{Lu}[\p{L}\d]+|《[^》]+》/gu);
const FIRST_PERSON = /\b(?:I|my|we|our)\b|我/;
/** Words said twice, and words that break off. */
const STUTTER = patternFor(
  /(?<![\p{L}'’])(\p{L}+)[,.]? (?:--? ?)?\1(?![\p{L}'’])|\p{L}-{1,2} |--|\.\.|\s[-–—] (?:I|it|we|you|they|the)\b/giu,
);
/** A scene that is played: `they say “Hey, …”`. */
const PLAYED = /["“](?:hey|oh|well|okay|yeah|no|yes|i|we|you)\b/i;
const ASKS = /[?？]["”’」]?/;

/** Below it nothing is worth a closer look: what is looked for then only takes away. */
const HOPELESS = 0;

/** Comparable across sources: about 0 for talk, above 1 for what is worth quoting. */
export function scoreWords(words: string, talk: Talk, standing: SentenceStanding): number {
  const said = sayingOf(words, talk, standing) - idlingOf(words, talk);
  // Most sentences end here; with what only takes away they are still ranked among themselves.
  return said < HOPELESS && !standing.reported ? said - 1 : said - leaningOf(words, talk, standing.reported);
}

/** What speaks for them. */
function sayingOf(words: string, talk: Talk, { central, answers, ideal }: SentenceStanding): number {
  return (
    1.1 * central +
    0.3 * Math.min(3, talk.substance(words)) +
    Math.min(0.4, 0.2 * matchesIn(NAME, words)) +
    (NUMBER.test(words) ? 0.2 : 0) +
    (FIRST_PERSON.test(words) ? 0.1 : 0) +
    (answers ? 0.2 : 0) +
    ofLength(weightOf(words), ideal)
  );
}

export function stutters(words: string): number {
  return matchesIn(STUTTER, words);
}

/** What only keeps talk going. */
function idlingOf(words: string, talk: Talk): number {
  const weight = weightOf(words);
  return (
    Math.min(1.2, 0.35 * talk.count(words, 'fillers')) +
    Math.min(0.9, 0.3 * talk.count(words, 'hedges')) +
    (talk.isReaction(words) ? 1 : 0) +
    2.4 * Math.max(0, share(talk.count(words, 'pronouns'), weight) - 0.06) +
    1.5 * Math.max(0, 0.34 - share(termsIn(words).length, weight)) +
    Math.min(1.2, 0.6 * stutters(words)) +
    (/^\p{Ll}/u.test(words) ? 1 : 0) +
    (PLAYED.test(words) ? 0.5 : 0) +
    (ASKS.test(words) ? 1.2 : 0)
  );
}

/** What leans on words before or behind, or on the conversation. */
function leaningOf(words: string, talk: Talk, reported: boolean): number {
  const bare = words.slice(talk.openerLength(words));
  const begins = talk.refersBack(bare) || talk.isHeadless(bare);
  return (
    (begins ? (reported ? 0.6 : 0.8) : 0) +
    (reported ? 0 : Math.min(1.4, 0.6 * dangling(words, talk))) +
    (bare === words ? 0 : 0.25) +
    (talk.announces(words) ? 0.7 : 0) +
    Math.min(1.2, 0.7 * talk.count(words, 'asides')) +
    1.5 * Math.min(1, talk.count(words, 'courtesies')) +
    (talk.count(words, 'sponsors') > 0 ? 3 : 0)
  );
}

/** Of the words: a Chinese one has two characters, so that both scripts are measured alike. */
function share(count: number, weight: number): number {
  return (2 * count) / Math.max(2, weight);
}

/** Less for what is longer or shorter than it should be. */
function ofLength(weight: number, [least, most]: SentenceStanding['ideal']): number {
  if (weight < least) return (weight - least) / (2 * least);
  return weight > most ? (most - weight) / 40 : 0;
}

/** A sentence that only rounds off the one before it: it may point back, but must say something. */
export function addsNothing(words: string, talk: Talk, central: number): boolean {
  const said = 1.1 * central + 0.3 * talk.substance(words) + (NUMBER.test(words) ? 0.2 : 0);
  const taken = 0.35 * talk.count(words, 'fillers') + 0.3 * talk.count(words, 'hedges');
  return (
    said - taken < 0.45 ||
    !hasClause(words, true) ||
    talk.isReaction(words) ||
    talk.count(words, 'courtesies') > 0 ||
    ASKS.test(words)
  );
}
