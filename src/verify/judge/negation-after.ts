/**
 * Decides whether a negation behind a quote governs the quoted words.
 *
 * English and Chinese deny before the verb: only three words or six characters behind a quote count, up to a word that
 * starts a clause of its own (`who`, 而不是). German denies anywhere in its clause, and in front of a clause what the
 * next one takes back; French has second halves; Japanese and Korean deny at the sentence's end. What is taken back in a
 * clause or a sentence of its own is found in `retractions.ts`.
 */
import { languagesIn } from '../../languages/sentence-languages.js';
import { edgesIn } from '../../languages/word-edges.js';
import { answerHead, clauseHead, endsClause, sentenceHead, sentenceTail } from './clause-limits.js';
import { isClausal, patternsOf, type ClausePatterns, type FinalPatterns } from './negation-patterns.js';
import { SAMPLE } from './negation-scope.js';
import { isBrieflyFollowed, mocked, retracted, revoked, takenBack } from './retractions.js';
import { findNegations, negationsAfter, plainWords } from './negations.js';

/** Code units behind a quote that are looked at, and of the text before its end that belong to its sentence. */
const REACH = { ahead: 300, back: 300 } as const;
/** Code units of a quote's end that may belong to a phrase that goes on behind it: 売らなければ|なりません. */
const TAIL = 12;

/**
 * The governing negation after a quote from `start` to `end`; nothing from `to` on can govern it.
 *
 * @param lang BCP 47: of the source, for sentences that do not tell theirs
 */
export function negationAfter(
  text: string,
  [start, end]: readonly [start: number, end: number],
  to: number,
  lang?: string,
): string | undefined {
  const next = text.slice(end, Math.min(to, end + REACH.ahead));
  const rest = plainWords(sentenceHead(next));
  const behind = plainWords(answerHead(next));
  if (behind.trim() === '' && !isBrieflyFollowed(next)) return undefined;
  const spoken = text.slice(Math.max(0, end - REACH.back), end);
  const sentence = plainWords(sentenceTail(spoken, next));
  const quote = plainWords(text.slice(Math.max(start, end - REACH.back), end));
  const languages = patternsOf(
    languagesIn(`${sentence.slice(-SAMPLE)} ${rest}`, lang),
    edgesIn(quote, sentence, behind),
  );
  const isOver = endsClause(text.slice(Math.max(0, end - 40), end), next);
  return languages
    .flatMap((language) => [
      ...(isClausal(language)
        ? inClause({ quote, sentence, rest, isOver }, language)
        : atEnd(quote, rest, isOver, language)),
      ...retracted(quote, behind, language),
      ...mocked(quote, rest, language),
      ...revoked(quote, plainWords(next), language),
    ])
    .at(0);
}

interface Surrounded {
  readonly quote: string;
  /** From the beginning of the sentence to the quote's end. */
  readonly sentence: string;
  /** From there to the end of the sentence. */
  readonly rest: string;
  /** The quote itself ends with a mark. */
  readonly isOver: boolean;
}

function inClause(
  { quote, sentence, rest, isOver }: Surrounded,
  language: ClausePatterns,
): readonly string[] {
  const denied = takenBack(sentence, rest, language);
  if (isOver) return denied;
  const clause = clauseHead(rest);
  const stop = clause.search(language.ownClause);
  const own = stop < 0 ? clause : clause.slice(0, stop);
  const isAgreed = language.agrees?.test(quote.slice(-TAIL) + clause) === true;
  const found = isAgreed
    ? []
    : findNegations(language.after === 'beside' ? firstWords(own) : own, [language]);
  return [...found, ...denied, ...secondHalves(quote, clause, language)];
}

/** “Nous ne vendons du pain | que le samedi”: the first half alone stands in the quote. */
function secondHalves(quote: string, clause: string, { halves }: ClausePatterns): readonly string[] {
  if (halves === undefined) return [];
  const last = /[^,;:.!?–—]*$/u.exec(quote)?.[0];
  if (last === undefined || !halves.first.test(last)) return [];
  const behind = last.slice(last.search(halves.first));
  if (behind.search(halves.second) >= 0) return [];
  return [...clause.matchAll(halves.second)].map(([word]) => word);
}

/** To the end of the sentence, unless the quote or what follows it ends a clause. */
function atEnd(quote: string, rest: string, isOver: boolean, language: FinalPatterns): readonly string[] {
  if (isOver && !/[,，、]["'”’」』）)\s]*$/.test(quote)) return [];
  const tail = quote.slice(-TAIL);
  const words = tail + rest;
  const limit = [...words.matchAll(language.limits)].find(
    ({ index, 0: mark }) => index + mark.length >= tail.length,
  );
  return negationsAfter(words.slice(0, limit?.index), tail.length, [language]);
}

function firstWords(clause: string): string {
  const words = /^(?:\s*[^\s\p{Script=Han}]+){0,3}/u.exec(clause)?.[0] ?? '';
  return words + clause.slice(words.length, words.length + (words.trim() === '' ? 6 : 4));
}
