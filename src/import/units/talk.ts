/** A language in, what is known of how people talk in it out, ready to be asked: whether words say something. */
import { LANGUAGES, languageRecord } from '../../languages/registry.js';
import { speechPatterns, type Counted, type SoughtPart } from './speech-patterns.js';

export interface Talk {
  /** How people talk in the language itself is known, not only in what is mixed into it. */
  readonly isKnown: boolean;
  /** How often a pattern's words stand in a text. */
  count(words: string, kind: Counted): number;
  /** Of reasons, definitions, contrasts, stories and judgements: how many kinds there are. */
  substance(words: string): number;
  isReaction(words: string): boolean;
  refersBack(words: string): boolean;
  /** What stands for things and persons that are to be named before it, in order. */
  anaphorsIn(words: string): readonly Anaphor[];
  /** Nouns of persons are among them. */
  namesPerson(words: string): boolean;
  /** Ends with the promise of what only the next sentence says. */
  announces(words: string): boolean;
  /** Begins without a subject of its own. */
  isHeadless(words: string): boolean;
  /** Is a question that needs no words before it. */
  asksOfItself(words: string): boolean;
  /** How many code units at the beginning may be left out. */
  openerLength(words: string): number;
  /** How many code units at the beginning only say that what follows is the speaker's opinion. */
  opinionLength(words: string): number;
  isBeforeNoun(word: string): boolean;
  isBeforeVerb(word: string): boolean;
  /** Says nothing about what a text is about. */
  isFunctionWord(word: string): boolean;
  /** Lower case. */
  readonly verbs: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
}

export interface Anaphor {
  /** Code units before it. */
  readonly index: number;
  readonly isPerson: boolean;
}

/** @param lang BCP 47; records of other scripts help with what is mixed in */
export function talkIn(lang: string): Talk {
  const own = languageRecord(lang);
  const records = LANGUAGES.filter((record) => record === own || record.writing !== own?.writing);
  const speech = records.flatMap((record) => record.speech ?? []);
  const patternsFor = speechPatterns(speech);
  const someFit = (part: SoughtPart, words: string): boolean =>
    patternsFor(words)[part].some((pattern) => pattern.test(words));
  const functionWords = new Set(
    records.flatMap(({ functionWords: ours, telling }) => `${ours ?? ''} ${telling ?? ''}`.split(' ')),
  );
  const wordSet = (part: 'verbs' | 'vague'): ReadonlySet<string> =>
    new Set(speech.flatMap((one) => one[part].split(' ')));
  return {
    isKnown: own?.speech !== undefined,
    count: (words, kind) =>
      patternsFor(words)[kind].reduce((sum, pattern) => sum + (words.match(pattern)?.length ?? 0), 0),
    substance: (words) =>
      Math.max(
        0,
        ...patternsFor(words).substance.map((kinds) => kinds.filter((kind) => kind.test(words)).length),
      ),
    isReaction: (words) => someFit('reactions', words),
    refersBack: (words) => someFit('refersBack', words),
    anaphorsIn: (words) => {
      const { anaphors, personAnaphors } = patternsFor(words);
      const found = [...indicesOf(anaphors, words, false), ...indicesOf(personAnaphors, words, true)];
      return found.sort((a, b) => a.index - b.index);
    },
    namesPerson: (words) => someFit('persons', words),
    announces: (words) => someFit('announces', words),
    isHeadless: (words) => someFit('headless', words),
    asksOfItself: (words) => someFit('questions', words) && !someFit('questionLeans', words),
    openerLength: (words) => longestMatch(patternsFor(words).openers, words),
    opinionLength: (words) => longestMatch(patternsFor(words).opinions, words),
    isBeforeNoun: (word) => someFit('beforeNoun', word),
    isBeforeVerb: (word) => someFit('beforeVerb', word),
    isFunctionWord: (word) => functionWords.has(word),
    verbs: wordSet('verbs'),
    vague: wordSet('vague'),
  };
}

function indicesOf(patterns: readonly RegExp[], words: string, isPerson: boolean): readonly Anaphor[] {
  return patterns.flatMap((pattern) =>
    Array.from(words.matchAll(pattern), ({ index }) => ({ index, isPerson })),
  );
}

function longestMatch(patterns: readonly RegExp[], words: string): number {
  return Math.max(0, ...patterns.map((pattern) => pattern.exec(words)?.[0].length ?? 0));
}
