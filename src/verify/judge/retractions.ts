/**
 * Finds what a speaker takes back in a clause behind it: “{We sell}, that I never said”.
 *
 * A clause that denies by itself (“never in my life”) takes back what precedes it, unless that is denied already: then
 * it repeats. One about the truth of what was said (“that is not true”) takes it back in any case.
 */
import { clauseHead } from './clause-limits.js';
import { isClausal, type ClausePatterns, type NegationPatterns } from './negation-patterns.js';
import { findNegations } from './negations.js';

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
