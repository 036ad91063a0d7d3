/**
 * Texts that are nobody's quotation and the sources of an outline in, what of them reads as somebody's words without being such
 * out. For texts that a program wrote: it is stricter than `inlineQuotations`, which people are warned by.
 */
import { passes } from '../../model/evidence.js';
import type { Meta, Person } from '../../model/outline.js';
import { allNames } from '../attribution/speaker-names.js';
import type { IndexedSource } from '../index/index-source.js';
import { weightOf } from '../locate/text-weight.js';
import { supposedQuote } from '../supposed-quote.js';
import { judgeQuote } from '../verify-quote.js';
import { ownSentences } from './first-person.js';
import { FIRST_PERSON, labelledWords, strangersWords, type LabelledWords } from './labelled-words.js';
import { nameLetters } from './name-letters.js';
import { markedWords } from '../judge/marked-words.js';

/** Nobody sees them, and they would part a name. */
const JOINERS = /[\u034f\u200c\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** Four English words, or eight Chinese characters: less is a term, a title or a word at arm's length. */
const SENTENCE = 8;
/** What a text may have of such in all. */
const MOST_TERMS = 14;

export interface UnsourcedWords {
  readonly words: string;
  /**
   * - `absent`: no source at hand has them as they stand, or a negation was cut from them.
   * - `others`: somebody else said them than the text names.
   * - `first-person`: nobody said it, and it speaks as “I” or “we”.
   * - `unclear`: a quotation mark without its partner, or a speaker's name whose words stand elsewhere.
   */
  readonly reason: 'absent' | 'others' | 'first-person' | 'unclear';
}

export interface OwnText {
  readonly text: string;
  /** A figure's `Ada: co-founder of the mill` is a description, as long as it is no sentence of hers. */
  readonly isLabel?: boolean | undefined;
  /** A headline may be nothing but a name; elsewhere it says whose the next text is. */
  readonly isTitle?: boolean | undefined;
  /** Notes are the speaker's own words, who may say “I”. */
  readonly isNote?: boolean | undefined;
}

/**
 * @param sources those at hand, by id
 * @returns what is wrong with the first text that is not as it should be; those behind it are not looked up
 */
export function unsourcedWords(
  texts: readonly OwnText[],
  meta: Meta,
  sources: ReadonlyMap<string, IndexedSource>,
): readonly UnsourcedWords[] {
  const people = [...meta.guests, ...meta.hosts];
  const called = new Map(people.map((person) => [person, namesOf(person)]));
  const labels = new Set([
    ...[...called.values()].flat(),
    ...[...sources.values()].flatMap(({ source }) => source.turns.flatMap(({ speaker }) => speaker ?? [])),
  ]);
  const inWords = [...labels].filter((name) => name.trim() !== '');
  const once = new Map<string, UnsourcedWords | undefined>();
  // A stretch may stand in many texts, and is looked up in all of every source.
  const judgedOnce = (words: string, by: readonly Person[] | undefined): UnsourcedWords | undefined => {
    const key = JSON.stringify([words, by?.map(({ name }) => name)]);
    if (!once.has(key)) once.set(key, judged(words, by, meta, sources));
    return once.get(key);
  };
  const faultsOf = ({ text: written, isLabel, isTitle, isNote }: OwnText): readonly UnsourcedWords[] => {
    const text = asNamesAreRead(written);
    const { quoted, isUnclear } = markedWords(text);
    const labelled = labelledWords(text, inWords).filter(
      (one) => isLabel !== true || one.isLabel !== true || one.words === '' || isSentence(one.words),
    );
    const isName =
      isLabel !== true && isTitle !== true && inWords.some((name) => isSameName(name, trimmed(text)));
    // Whom the words themselves name says nothing about who said them.
    const beside = (words: string): readonly Person[] | undefined => {
      const rest = text.replace(words, ' … ');
      const named = people.filter((person) => called.get(person)?.some((name) => holds(rest, name)));
      return named.length === 0 ? undefined : named;
    };
    const speakers = ({ words, name }: LabelledWords): readonly Person[] | undefined =>
      name === undefined
        ? beside(words)
        : people.filter((person) => called.get(person)?.some((one) => isSameName(one, name)));
    const judge = (words: string, by = beside(words)): UnsourcedWords | undefined =>
      judgedOnce(trimmed(words), by);
    const told = [...quoted, ...labelled.map(({ words }) => words)].reduce(
      (rest, words) => (words === '' ? rest : rest.replace(words, ' … ')),
      text,
    );
    const spoken = isNote === true ? [] : ownSentences(told, isTitle === true).filter(isLong);
    const terms = quoted.map(trimmed).filter((words) => weightOf(words) < SENTENCE);
    const short = new Set(terms.filter((words) => judge(words) !== undefined));
    const manyTerms = weightOf([...short].join(' ')) > MOST_TERMS ? [[...short].join(' … ')] : [];
    return [
      ...(isUnclear || labelled.some(({ words }) => trimmed(words) === '') || isName
        ? [{ words: text, reason: 'unclear' as const }]
        : []),
      ...manyTerms.map((words) => ({ words, reason: 'absent' as const })),
      ...quoted.filter(isLong).flatMap((words) => judge(words) ?? []),
      ...spoken.flatMap((words) =>
        judgedOnce(trimmed(words), undefined) === undefined
          ? []
          : [{ words: words.trim(), reason: 'first-person' as const }],
      ),
      ...strangersWords(text, inWords)
        .filter(isLong)
        .map((words) => judgedOnce(trimmed(words), []) ?? { words, reason: 'others' as const }),
      ...labelled
        .filter(({ words }) => isLong(words))
        .flatMap((one) => judgedOnce(trimmed(one.words), speakers(one)) ?? []),
    ];
  };
  for (const text of texts) {
    const faults = faultsOf(text);
    if (faults.length > 0) return faults;
  }
  return [];
}

const isLong = (words: string): boolean => weightOf(trimmed(words)) >= SENTENCE;

function isSameName(one: string, other: string): boolean {
  return nameLetters(one) === nameLetters(other);
}

/** Without what nobody sees and what parts a name: signs that join, accents put beside a letter, letters of formulas. */
function asNamesAreRead(text: string): string {
  return text
    .replaceAll(JOINERS, '')
    .replaceAll(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
    .replaceAll(/(?<=\p{Script=Latin})\p{Mn}+/gu, '');
}

/** Whole, and each word of it that may stand for it. */
function namesOf(person: Person): readonly string[] {
  return allNames(person).flatMap((name) => [
    name,
    ...name.split(/[\s·]+/).filter((word) => /^\p{Lu}[\p{L}’'-]+$|^\p{Script=Han}{2,}$/u.test(word)),
  ]);
}

function holds(text: string, name: string): boolean {
  const at = nameLetters(text).indexOf(nameLetters(name));
  if (at === -1) return false;
  if (/\p{Script=Han}/u.test(name)) return true;
  return !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length));
}

/** The words of who speaks for himself, or of whole sentences. */
function isSentence(words: string): boolean {
  return /[.!?。！？]["”’」』»]?\s*$/u.test(words) || FIRST_PERSON.test(words);
}

/** @param by who of the people may have said it; absent where nobody is named */
function judged(
  words: string,
  by: readonly Person[] | undefined,
  meta: Meta,
  sources: ReadonlyMap<string, IndexedSource>,
): UnsourcedWords | undefined {
  const isSaid = (people: readonly Person[]): boolean =>
    [...sources].some(([id, source]) =>
      people.some((person) => {
        const { verbatim } = meta.sources.find((one) => one.id === id) ?? {};
        const quote = supposedQuote(words, person, id, meta);
        const evidence = judgeQuote(quote, source, meta, verbatim);
        // What brackets put in is for a person to answer for.
        return passes(evidence) && evidence.attribution !== 'doubtful' && evidence.insertions.length === 0;
      }),
    );
  const everybody = [...meta.guests, ...meta.hosts];
  if (isSaid(by ?? everybody)) return undefined;
  return { words, reason: by !== undefined && isSaid(everybody) ? 'others' : 'absent' };
}

/** Without the marks that a sentence around it wants there; that it is a question belongs to the words. */
function trimmed(words: string): string {
  return words.replaceAll(
    /^[\s.,;:!?…，。；：！？*"„‚「『﹁﹃\p{Pi}\p{Pf}]+|[\s.,;:…，。；：*"」』﹂﹄\p{Pi}\p{Pf}]+$/gu,
    '',
  );
}
