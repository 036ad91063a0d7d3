/**
 * Decides whether a speaker claims the quoted words: not what others say, what is supposed, asked, or tied to a
 * condition, once the words that say so are left out.
 *
 * Before the quote, its sentence is read backwards: what leaves a claim the speaker's own (“I think that”) is passed
 * over, what stands there then decides. A condition governs its whole sentence, up to a word that turns the thought.
 * After the quote, what follows at once in its sentence decides, and its question mark.
 */
import { languagesIn } from '../../languages/sentence-languages.js';
import { edgesIn } from '../../languages/word-edges.js';
import type { Scope } from '../../model/evidence.js';
import { endsClause, sentenceHead, sentenceTail } from './clause-limits.js';
import { SAMPLE } from './negation-scope.js';
import { plainWords } from './negations.js';
import { asComma, matchWords, scopeMatch, withoutFillers, type ScopeMatch } from './scope-match.js';
import { scopePatternsOf, type ScopePatterns } from './scope-patterns.js';

/** Code units around a quote within which its sentence is looked for. */
const REACH = 300;
/** A clause that follows a condition's own with “and” may stand for itself. */
const FEWEST_CLAUSES = 3;
/** How far behind a quote its clause may go on to a condition. */
const MOST_WORDS = 7;
const MOST_UNITS = 48;

type Range = readonly [start: number, end: number];

interface Sentence {
  /** From its beginning to the quote. */
  readonly before: string;
  readonly quote: string;
  /** From the quote to its end. */
  readonly rest: string;
  readonly isQuestion: boolean;
}

/**
 * What is cut off around a quote from `start` to `end`; nothing outside `from` and `to` can govern it.
 *
 * @param lang BCP 47: of the source, for sentences that do not tell theirs
 * @param reports whether a report counts; what it hides is found in any case
 */
export function scopeAround(
  text: string,
  [from, to]: Range,
  [start, end]: Range,
  lang?: string,
  reports = true,
): Scope | undefined {
  const ahead = text.slice(end, Math.min(to, end + REACH));
  const behind = text.slice(Math.max(from, start - REACH), start);
  const before = plainWords(sentenceTail(behind, text.slice(start, start + 8)));
  const head = sentenceHead(ahead);
  const quote = plainWords(text.slice(start, end));
  const rest = plainWords(head);
  const isQuestion = /^[?？]/u.test(ahead.slice(head.length));
  const words = `${before} ${quote.slice(0, SAMPLE)} ${quote.slice(-SAMPLE)} ${rest}`;
  const ends = endsClause(text.slice(Math.max(0, end - 40), end), ahead);
  const isOver = isWhole(quote, ahead) || (ends && !/[,，、]["'”’」』»)\s]*$/u.test(quote));
  for (const language of scopePatternsOf(languagesIn(words, lang), edgesIn(before, quote, rest))) {
    const found = scopeBefore(before, language);
    if (found !== undefined && (reports || found.kind !== 'reported')) return scopeOf(found, 'before');
    const following = isOver ? undefined : scopeAfter({ before, quote, rest, isQuestion }, language);
    if (following !== undefined && (reports || following.kind !== 'reported'))
      return scopeOf(following, 'after');
  }
  return undefined;
}

/** What an elision leaves out from `to` to `next`, when it governs what follows; the part before it begins at `from`. */
export function scopeWithin(text: string, [from, to]: Range, next: number, lang?: string): Scope | undefined {
  const before = plainWords(sentenceTail(text.slice(from, next), text.slice(next, next + 8)));
  const seen = before.length - plainWords(text.slice(to, next)).length;
  const languages = languagesIn(before + text.slice(next, next + SAMPLE), lang);
  for (const language of scopePatternsOf(languages, edgesIn(before))) {
    const found = scopeBefore(before, language);
    if (found !== undefined && found.end > seen) return scopeOf(found, 'within');
  }
  return undefined;
}

/** “…, tools etc. If you think”: a stop before a capital ends a sentence, an abbreviation's too. */
function isWhole(quote: string, ahead: string): boolean {
  return /\.["'”’»)]*$/u.test(quote) && /^["'”’»)]*\s+["'“‘«(]*\p{Lu}/u.test(ahead);
}

function scopeOf({ kind, words, turns }: ScopeMatch, side: Scope['side']): Scope {
  return { kind, words, side, turns };
}

/** The words that govern what follows `sentence`. */
function scopeBefore(sentence: string, language: ScopePatterns): ScopeMatch | undefined {
  const plain = masking(sentence, language.harmless);
  let governing = withoutFillers(plain, language);
  for (;;) {
    const found = matchWords(
      language.before.filter(({ kind }) => kind !== 'reported'),
      governing,
    );
    if (found !== undefined) return found;
    const own = language.own.exec(governing);
    if (own === null) break;
    governing = withoutFillers(governing.slice(0, own.index), language);
  }
  const weak = language.weak.exec(governing);
  return (
    matchWords(
      language.before.filter(({ kind }) => kind === 'reported'),
      governing,
    ) ??
    conditionIn(governing, language) ??
    (weak === null ? undefined : scopeMatch('supposed', weak, false))
  );
}

/** The last condition that still holds at the end of `sentence`. */
function conditionIn(sentence: string, language: ScopePatterns): ScopeMatch | undefined {
  const turn = [...sentence.matchAll(language.turns)].at(-1);
  const from = turn === undefined ? 0 : turn.index + turn[0].length;
  const match = [...sentence.matchAll(language.condition)].findLast(({ index }) => index >= from);
  if (match === undefined) return undefined;
  const clauses = sentence.slice(match.index).split(/[,，]/u);
  // “We leave if it closes, {and I am glad}”: a condition behind its clause governs nothing further.
  const isBehind = !isOpening(sentence.slice(from, match.index)) && !/\p{Script=Han}/u.test(sentence);
  if (isBehind && clauses.length > 1) return undefined;
  return scopeMatch('conditional', match, clauses.length < FEWEST_CLAUSES);
}

/** Whether a clause begins behind these words: at the beginning, behind a mark, or behind a word or two. */
function isOpening(words: string): boolean {
  return /(?:^|[,，:：—–])\s*(?:\p{L}+ ){0,2}$/u.test(words);
}

function scopeAfter(
  { before, quote, rest, isQuestion }: Sentence,
  language: ScopePatterns,
): ScopeMatch | undefined {
  const masked = asComma(masking(rest, language.harmless));
  const found = matchWords(language.after, masked);
  const isOwn = found?.kind === 'reported' && isOwnReport(found, before, language);
  if (found !== undefined && !isOwn) return found;
  const [condition] = masked.matchAll(language.condition);
  if (condition !== undefined && goesOn(masked.slice(0, condition.index), language))
    return scopeMatch('conditional', condition, true);
  if (!isQuestion || language.tag.test(rest)) return undefined;
  const asks = language.asks.test((before.trim() === '' ? quote : before).trim());
  return asks || goesOn(rest, language)
    ? { kind: 'asked', words: '?', turns: true, end: rest.length }
    : undefined;
}

/** “I said that”, with the verb behind; but not “I was told”. */
function isOwnReport({ words }: ScopeMatch, before: string, { subject, hearsay }: ScopePatterns): boolean {
  return subject?.test(before) === true && hearsay?.test(words) !== true;
}

/** “{We hire two people} next year, if …”: a few words that go on, and begin no clause. */
function goesOn(words: string, { opens }: ScopePatterns): boolean {
  return words.trim().split(/\s+/u).length <= MOST_WORDS && words.length <= MOST_UNITS && !opens.test(words);
}

function masking(text: string, harmless: RegExp): string {
  return text.replaceAll(harmless, (phrase) => ' '.repeat(phrase.length));
}
