/**
 * Decides whether a negation outside a quote's edge governs the quoted words.
 *
 * Before the quote: any negation in the same clause, however far. A clause ends at a sentence end, a comma, a dash or
 * a parenthesis, or at a word that turns the thought (`but`, 但是, 而是); it does not end at a comma that closes an
 * aside (“nobody, of course, can say that”), follows a verb of saying or thinking (“I don't think, …”), or parts a
 * list (“not chips, cloud or apps”); nor at a colon, an enumeration or a quotation mark. Words quoted for themselves
 * in the reporter's sentence (“…”) are somebody's statement of their own and are left out.
 *
 * After the quote: within the clause, three English words or six Chinese characters.
 *
 * Where the rules cannot know, they refuse: the author quotes a little more, and the doubt is gone.
 */
import { clauseHead, clausesOf, sentenceTail } from './clause-limits.js';
import { findNegations } from './negations.js';
import { isHan } from './script-kind.js';

/** Code units before a quote within which its clause is looked for: some 35 English words, or 60 characters. */
const REACH = { spaced: 220, han: 80 } as const;

const TURN_EN =
  /\b(?<!\b(?:nobody|no one|none|nothing|anything|anyone|all|everything|everyone|can(?:no|['’])t|who) )(?:but|yet|whereas|although|though)\b/gi;
const TURN_ZH = /但是?|然而|可是|却|而是/g;
const STARTS_ANEW =
  /^["'“‘「]?(?:(?:but|yet|however|instead|whereas|although|though)\b|但|然而|可是|不过|而是)/i;
const ASIDE =
  /^\s*(?:(?:and|or) )?(?:however|of course|in fact|in turn|in general|you know|i mean|i think|i believe|i guess|to be (?:fair|clear|honest|sure)|frankly|honestly|though|for (?:instance|example|now)|at all|as i said|really|actually|obviously|perhaps|maybe|by the way|today|now|either|当然|其实|说实话|坦白说|事实上|至少|目前|现在|比如|例如)\s*$/i;
const SAYS_OR_THINKS =
  /(?:think|thinks|thought|believe|believes|believed|say|says|said|mean|claim|claimed|argue|argued|agree|agreed|suppose|expect|know|sure|convinced|认为|觉得|相信|以为|表示|说|说过|宣称|声称|主张|同意|指望|期待|知道|意味着)\s*$/i;
const SUBORDINATE = /^\s*(?:that|whether|if)\b/i;
const VERB_FIRST =
  /^(?:(?:can|could|will|would|shall|should|may|might|must|is|are|was|were|am|has|have|had|do|does|did|be|been|to|that)\b|会|能|可以|要|应该|应当|将|是|有|想|愿|敢|肯|得)/i;
const NEW_SUBJECT =
  /^\s*(?:i|we|you|he|she|it|they|this|that|these|those|there|here|so|and then|because|when|if|while|as)\b/i;
const STOPS_AFTER =
  /\b(?:who|which|that|because|but|and|or|so|when|while|if|where|than|as|until|since)\b|但|因为|所以|如果|而不是|而非|或者/i;

/** The governing negation before a quote that starts at `start`; nothing before `from` can govern it. */
export function negationBefore(text: string, from: number, start: number, quote: string): string | undefined {
  if (
    STARTS_ANEW.test(quote) &&
    /^$|[,，.。;；!！?？—\n]["'“‘「\s]*$/.test(text.slice(from, start).trimEnd())
  )
    return undefined;
  const reach = isHan(quote.charAt(0)) || isHan(text.charAt(start - 1)) ? REACH.han : REACH.spaced;
  const before = text.slice(Math.max(from, start - reach), start);
  const sentence = withoutQuoted(sentenceTail(before, text.slice(start, start + 8)));
  return findNegations(governingClauses(sentence, quote)).at(-1)?.word;
}

/** The governing negation after a quote that ends at `end`; nothing from `to` on can govern it. */
export function negationAfter(text: string, end: number, to: number): string | undefined {
  const clause = clauseHead(text.slice(end, Math.min(to, end + 60)));
  const stop = clause.search(STOPS_AFTER);
  const near = firstWords(stop < 0 ? clause : clause.slice(0, stop));
  return findNegations(near).at(0)?.word;
}

/** Walks from the quote outwards, clause by clause, for as long as a comma is none. */
function governingClauses(sentence: string, quote: string): string {
  const clauses = clausesOf(sentence);
  let first = clauses.length - 1;
  while (first > 0 && !isOpaque(clauses, first, quote)) first -= 1;
  const governing = clauses.slice(first).join(',');
  const turns = [...governing.matchAll(TURN_EN), ...governing.matchAll(TURN_ZH)];
  return governing.slice(Math.max(0, ...turns.map(({ index, 0: word }) => index + word.length)));
}

/** True when the comma before clause `at` really parts it from the clause before. */
function isOpaque(clauses: readonly string[], at: number, quote: string): boolean {
  const clause = clauses[at] ?? '';
  const last = at === clauses.length - 1;
  const start = last ? clause.trimStart() + quote : clause;
  if (ASIDE.test(clause) || SUBORDINATE.test(start)) return false;
  if (SAYS_OR_THINKS.test(clauses[at - 1] ?? '')) return false;
  if (last && clause.trim() === '' && VERB_FIRST.test(quote)) return clauses.length < 3;
  if (!last && at === clauses.length - 2 && (clauses.at(-1) ?? '').trim() === '' && VERB_FIRST.test(quote)) {
    return clause.length > 40;
  }
  return !(last && /\b(?:or|nor)\b/i.test(quote.slice(0, 80)) && !NEW_SUBJECT.test(start));
}

/** Takes out what stands between quotation marks that both open and close before the quote. */
function withoutQuoted(sentence: string): string {
  return sentence.replaceAll(/“[^“”]*”|「[^「」]*」|『[^『』]*』|‘[^‘’]*’(?!\p{L})|"[^"]*"/gu, ' ');
}

function firstWords(clause: string): string {
  const words = /^(?:\s*[^\s\p{Script=Han}]+){0,3}/u.exec(clause)?.[0] ?? '';
  return words + clause.slice(words.length, words.length + (words.trim() === '' ? 6 : 4));
}
