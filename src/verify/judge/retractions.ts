/**
 * Finds what a speaker takes back in a clause behind it, or in a sentence that says nothing else: “{We sell}, that I never
 * said”, “{We sell}. Not!”
 *
 * A clause that denies by itself (“never in my life”) takes back what precedes it, unless that is denied already: then
 * it repeats. One about the truth of what was said (“that is not true”) takes it back in any case.
 */
import { clauseHead, LONGEST_TAIL, sentenceHead } from './clause-limits.js';
import { isClausal, type ClausePatterns, type NegationPatterns } from './negation-patterns.js';
import { findNegations } from './negations.js';

const STOPPED = /[.!。！]["'”’»」』)\s]*$/u;
/** The words of a short sentence that asks nothing, behind the stop of the one before. */
const NEXT_SENTENCE = /^[.!。！]*["'”’»」』)\s]*[¡\s]*(\p{L}[^.!?。！？]{0,40})(?:[.!。！]|$)/u;

/** Whether a sentence of a few words follows a stop: most quotes are done with where none does. */
export function isBrieflyFollowed(next: string): boolean {
  return NEXT_SENTENCE.test(next);
}

/** “That we sell, I never said”: the clause behind a fronted one denies it. */
export function takenBack(sentence: string, rest: string, language: ClausePatterns): readonly string[] {
  if (language.fronted === undefined) return [];
  const clause = /[^,;:–—]*,?\s*$/u.exec(sentence)?.[0];
  if (clause === undefined || !language.fronted.test(clause)) return [];
  const behind = /,\s*$/.test(sentence) ? rest : rest.slice(clauseHead(rest).length + 1);
  return findNegations(behind, [language]);
}

/** What takes the quote back in the clauses `behind` it, which begin with the mark that ends it. */
export function retracted(quote: string, behind: string, language: NegationPatterns): readonly string[] {
  const { retracts, answer } = language;
  if (/[.!?。！？]["'”’»」』\s]*$/u.test(quote)) return [];
  const marked = /[,;:–—、，]["'”’»」』\s]*$/u.test(quote) ? `,${behind}` : behind;
  const isQuestion = /^[^,;:–—、，?？]*[?？]./u.test(marked);
  if (retracts === undefined || !(isQuestion || /^["'”’»」』\s]*[,;:–—、，]/u.test(marked))) return [];
  const clauses = clausesBehind(marked);
  const denied = findNegations(lastSentence(quote), [language]).length > 0;
  const leading = [answer, retracts.topic, ...(isClausal(language) ? [language.aside] : [])];
  const at = clauses.findIndex((clause) => !leading.some((words) => words?.test(clause)));
  const before = at < 0 ? clauses : clauses.slice(0, at);
  const clause = at < 0 ? undefined : clauses[at];
  // “Would I? No, I …” denies; “we were poor, no, we were beggars” may only correct.
  if (!denied && (isQuestion || clause === undefined) && !isTag(marked)) {
    const no = before.filter((word) => answer?.test(word));
    if (no.length > 0) return no;
  }
  if (clause === undefined) return [];
  if (retracts.alone.test(clause)) return denied ? [] : [clause];
  // A question without its mark reads as a statement: its answer decides. “{Were you paid}? Not a penny.”
  if (isQuestion && !isTag(marked)) return denied ? [] : findNegations(clause, [language]);
  const next = clauses[at + 1];
  const saysMore = next !== undefined && isClausal(language) && language.subordinate.test(next);
  return retracts.about.test(clause) && !saysMore ? findNegations(clause, [language]) : [];
}

/** What ends the quote's own clause and mocks it: “{Il ponte è sicuro} un corno”. */
export function mocked(quote: string, rest: string, { retracts }: NegationPatterns): readonly string[] {
  const clause = clauseHead(rest).trimEnd();
  if (clause === '' || STOPPED.test(quote)) return [];
  return retracts?.joined?.test(`${lastSentence(quote)} ${clause}`) === true ? [clause.trim()] : [];
}

/**
 * The sentence behind the quote's own that is nothing but a denial: “{The bridge is safe}. Not!”
 *
 * @param next what follows the quote, beyond its sentence
 */
export function revoked(quote: string, next: string, language: NegationPatterns): readonly string[] {
  const { retracts } = language;
  const rest = STOPPED.test(quote) ? '' : sentenceHead(next);
  if (retracts?.jokes === undefined || rest.length > LONGEST_TAIL) return [];
  const words = NEXT_SENTENCE.exec(next.slice(rest.length))?.[1];
  if (words === undefined) return [];
  if (retracts.jokes.test(words)) return [words];
  const last = lastSentence(quote);
  if (retracts.denies?.test(words) !== true || retracts.thinks?.test(last) === true) return [];
  // Behind a denial “not really” repeats it, and “wrong” does not.
  const repeats = [last, words].every((said) => findNegations(said, [language]).length > 0);
  return repeats ? [] : [words];
}

/** Without what goes on behind the quote to a question's mark: “{Do you regret it} at all? No.” */
function clausesBehind(behind: string): readonly string[] {
  return behind
    .replace(/^[^,;:?？、，–—]*/u, '')
    .split(/[,;:?!–—、，？！]/u)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
}

/** “…, ¿no?” asks to agree. */
function isTag(behind: string): boolean {
  return /[,–—][^?,–—]*\?\s*$/u.test(behind);
}

function lastSentence(quote: string): string {
  return /[^.!?;。！？]*[.!?;。！？]?["'”’»」』\s]*$/u.exec(quote)?.[0] ?? quote;
}
