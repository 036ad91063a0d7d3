/**
 * Decides whether a negation outside a quote's edge governs the quoted words.
 *
 * Before the quote: any negation in the same clause, however far; see `governing-clauses.ts` for where a clause ends.
 * Words quoted for themselves in the reporter's sentence (“…”) are a statement of their own and are left out.
 *
 * After the quote: within the clause, three English words or six Chinese characters, up to a word that starts a
 * clause of its own (`who`, `because`, 而不是).
 *
 * Where the rules cannot know, they refuse: the author quotes a little more, and the doubt is gone.
 */
import { clauseHead, endsClause, sentenceTail } from './clause-limits.js';
import { governingClauses } from './governing-clauses.js';
import { findNegations } from './negations.js';
import { isHan } from './script-kind.js';

/** Code units before a quote within which its clause is looked for: some 35 English words, or 80 characters. */
const REACH = { spaced: 220, han: 80 } as const;

const TURNS_THE_THOUGHT =
  /^["'“‘「]?(?:(?:but|yet|however|instead|whereas|although|though)\b|但|然而|可是|不过|而是)/i;
const AFTER_A_MARK = /^$|[,，.。;；!！?？—\n]["'“‘「\s]*$/;
const OWN_CLAUSE =
  /\b(?:who|which|that|because|but|and|or|so|when|while|if|where|than|as|until|since)\b|但|因为|所以|如果|而不是|而非|或者/i;

/** The governing negation before a quote that starts at `start`; nothing before `from` can govern it. */
export function negationBefore(text: string, from: number, start: number, quote: string): string | undefined {
  if (TURNS_THE_THOUGHT.test(quote) && AFTER_A_MARK.test(text.slice(from, start).trimEnd())) return undefined;
  const reach = isHan(quote.charAt(0)) || isHan(text.charAt(start - 1)) ? REACH.han : REACH.spaced;
  const before = text.slice(Math.max(from, start - reach), start);
  const sentence = withoutQuoted(sentenceTail(before, text.slice(start, start + 8)));
  return findNegations(governingClauses(sentence, quote)).at(-1);
}

/** The governing negation after a quote that ends at `end`; nothing from `to` on can govern it. */
export function negationAfter(text: string, end: number, to: number): string | undefined {
  const next = text.slice(end, Math.min(to, end + 60));
  if (endsClause(text.slice(Math.max(0, end - 40), end), next)) return undefined;
  const clause = clauseHead(next);
  const stop = clause.search(OWN_CLAUSE);
  return findNegations(firstWords(stop < 0 ? clause : clause.slice(0, stop))).at(0);
}

/** Takes out what stands between quotation marks that both open and close before the quote. */
function withoutQuoted(sentence: string): string {
  return sentence.replaceAll(/“[^“”]*”|「[^「」]*」|『[^『』]*』|‘[^‘’]*’(?!\p{L})|"[^"]*"/gu, ' ');
}

function firstWords(clause: string): string {
  const words = /^(?:\s*[^\s\p{Script=Han}]+){0,3}/u.exec(clause)?.[0] ?? '';
  return words + clause.slice(words.length, words.length + (words.trim() === '' ? 6 : 4));
}
