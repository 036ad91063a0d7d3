/** A language in, what is known of how people talk in it out, ready to be asked: whether words say something. */
import { LANGUAGES, languageRecord } from '../../languages/registry.js';
import type { SpeechWords } from '../../languages/speech/speech-words.js';

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

export type Counted = 'fillers' | 'hedges' | 'pronouns' | 'courtesies' | 'sponsors' | 'asides';

/** @param lang BCP 47; records of other scripts help with what is mixed in */
export function talkIn(lang: string): Talk {
  const own = languageRecord(lang);
  const records = LANGUAGES.filter((record) => record === own || record.writing !== own?.writing);
  const speech = records.flatMap((record) => record.speech ?? []);
  const all = (part: Counted | 'anaphors' | 'personAnaphors'): readonly RegExp[] =>
    speech.map((one) => new RegExp(one[part], 'giu'));
  const counted = {
    ...{ fillers: all('fillers'), hedges: all('hedges'), pronouns: all('pronouns') },
    ...{ courtesies: all('courtesies'), sponsors: all('sponsors'), asides: all('asides') },
  };
  const any = (
    part: keyof SpeechWords & ('reactions' | 'refersBack' | 'openers' | 'opinions' | 'headless'),
  ): readonly RegExp[] => speech.map((one) => new RegExp(`^(?:${one[part]})`, 'iu'));
  const whole = (part: 'beforeNoun' | 'beforeVerb'): readonly RegExp[] =>
    speech.map((one) => new RegExp(`^(?:${one[part]})$`, 'iu'));
  const [reactions, refersBack] = [any('reactions'), any('refersBack')];
  const [openers, opinions] = [any('openers'), any('opinions')];
  const headless = any('headless');
  const anywhere = (part: 'persons' | 'announces' | 'questions' | 'questionLeans'): readonly RegExp[] =>
    speech.map((one) => new RegExp(one[part], 'iu'));
  const [persons, ends] = [anywhere('persons'), anywhere('announces')];
  const [questions, leaning] = [anywhere('questions'), anywhere('questionLeans')];
  const [things, people] = [all('anaphors'), all('personAnaphors')];
  const [beforeNoun, beforeVerb] = [whole('beforeNoun'), whole('beforeVerb')];
  const substance = speech.map((one) => one.substance.map((pattern) => new RegExp(pattern, 'iu')));
  const functionWords = new Set(
    records.flatMap(({ functionWords: ours, telling }) => `${ours ?? ''} ${telling ?? ''}`.split(' ')),
  );
  const wordSet = (part: 'verbs' | 'vague'): ReadonlySet<string> =>
    new Set(speech.flatMap((one) => one[part].split(' ')));
  return {
    isKnown: own?.speech !== undefined,
    count: (words, kind) =>
      counted[kind].reduce((sum, pattern) => sum + (words.match(pattern)?.length ?? 0), 0),
    substance: (words) =>
      Math.max(0, ...substance.map((kinds) => kinds.filter((kind) => kind.test(words)).length)),
    isReaction: (words) => reactions.some((pattern) => pattern.test(words)),
    refersBack: (words) => refersBack.some((pattern) => pattern.test(words)),
    anaphorsIn: (words) =>
      [...indicesOf(things, words, false), ...indicesOf(people, words, true)].sort(
        (a, b) => a.index - b.index,
      ),
    namesPerson: (words) => persons.some((pattern) => pattern.test(words)),
    announces: (words) => ends.some((pattern) => pattern.test(words)),
    isHeadless: (words) => headless.some((pattern) => pattern.test(words)),
    asksOfItself: (words) =>
      questions.some((pattern) => pattern.test(words)) && !leaning.some((pattern) => pattern.test(words)),
    openerLength: (words) => longestMatch(openers, words),
    opinionLength: (words) => longestMatch(opinions, words),
    isBeforeNoun: (word) => beforeNoun.some((pattern) => pattern.test(word)),
    isBeforeVerb: (word) => beforeVerb.some((pattern) => pattern.test(word)),
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
