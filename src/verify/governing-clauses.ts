/**
 * Takes, of the words of a sentence before a quote, those that can still govern it.
 *
 * A clause ends at a comma, a dash or a parenthesis, or at a word that turns the thought (`but`, 但是, 而是). It does
 * not end at a comma that closes an aside (“nobody, of course, can say that”), that follows a verb of saying or
 * thinking (“I don't think, …”) or parts a list (“not chips, cloud or apps”); nor where the quote goes on without a
 * subject of its own (“we will never, whatever happens, sell it”); nor at a colon, a quotation mark or a `、`.
 */
import { clausesOf } from './clause-limits.js';

const TURN_EN =
  /(?<!\b(?:nobody|no one|none|nothing|any|anything|anyone|all|everything|everyone|can(?:no|['’])t|who) )\b(?:but|whereas)\b/gi;
const TURN_ZH = /(?<!不)但是?|然而|(?<![认许])可是|(?<![冷忘推退了失])却|而是/g;

const ASIDE =
  /^\s*(?:(?:and|or) )?(?:however|of course|in fact|in turn|in general|you know|i mean|i think|i believe|i guess|to be (?:fair|clear|honest|sure)|frankly|honestly|though|for (?:instance|example|now)|at all|as i said|really|actually|obviously|perhaps|maybe|by the way|today|now|either|当然|其实|说实话|坦白说|事实上|至少|目前|现在|比如|例如)\s*$/i;
const SAYS_OR_THINKS =
  /(?:think|thinks|thought|believe|believes|believed|say|says|said|mean|claim|claimed|argue|argued|agree|agreed|suppose|expect|know|sure|convinced|认为|觉得|相信|以为|表示|说|说过|宣称|声称|主张|同意|指望|期待|知道|意味着)\s*$/i;
const SUBORDINATE = /^\s*(?:that|whether|if)\b/i;
/** The beginnings of a clause that has a subject of its own. */
const OWN_SUBJECT =
  /^["'“‘\s]*(?:i|we|you|he|she|it|they|this|that|these|those|there|here|one|some|most|many|all|every|each|people|the|an?|my|our|your|his|her|its|their|so|and|because|when|if|while|as|in|at|on|for|with|after|before|since|then|now|what|who|how|why|where)\b(?! (?:not|never)\b)/i;
/** The beginnings of a Chinese predicate that still waits for its subject. */
const WAITS_FOR_SUBJECT = /^[“‘「\s]*(?:会|能|可以|要|应该|应当|将|是|有|想|愿|敢|肯|得)/;
/** An aside is not longer than this, in code units. */
const LONGEST_ASIDE = 60;

/** From the last clause outwards, for as long as the mark between two clauses parts nothing. */
export function governingClauses(sentence: string, quote: string): string {
  const clauses = withoutAsides(clausesOf(sentence), quote);
  let first = clauses.length - 1;
  while (first > 0 && !isParted(clauses, first, quote)) first -= 1;
  const governing = clauses.slice(first).join(',');
  const turns = [...governing.matchAll(TURN_EN), ...governing.matchAll(TURN_ZH)];
  return governing.slice(Math.max(0, ...turns.map(({ index, 0: word }) => index + word.length)));
}

/** “Nobody, of course, can”: what an aside interrupts goes on after it, unless it starts with a subject. */
function withoutAsides(clauses: readonly string[], quote: string): readonly string[] {
  const kept: string[] = [];
  let interrupted = false;
  for (const [index, clause] of clauses.entries()) {
    const last = index === clauses.length - 1;
    if (!last && ASIDE.test(clause)) {
      interrupted = kept.length > 0;
      continue;
    }
    if (interrupted && !startsAnew(last ? clause.trimStart() + quote : clause))
      kept.push(`${kept.pop() ?? ''} ${clause}`);
    else kept.push(clause);
    interrupted = false;
  }
  return kept;
}

/** True when the mark before clause `at` really parts it from the clause before. */
function isParted(clauses: readonly string[], at: number, quote: string): boolean {
  if (SAYS_OR_THINKS.test(clauses[at - 1] ?? '')) return false;
  const start = (clauses.at(-1) ?? '').trimStart() + quote;
  if (at === clauses.length - 1) {
    return !SUBORDINATE.test(start) && !goesOn(clauses, start) && !isListed(start);
  }
  if (SUBORDINATE.test(clauses[at] ?? '')) return false;
  return !(at === clauses.length - 2 && goesOn(clauses, start));
}

/** After an aside between two marks, words without a subject belong to the clause before the aside. */
function goesOn(clauses: readonly string[], start: string): boolean {
  const aside = clauses.at(-2) ?? '';
  if (clauses.length < 3 || aside.length > LONGEST_ASIDE) return false;
  return !startsAnew(start);
}

function startsAnew(clause: string): boolean {
  return /^\P{L}*\p{Script=Han}/u.test(clause) ? !WAITS_FOR_SUBJECT.test(clause) : OWN_SUBJECT.test(clause);
}

/** “not hardware, chips, or cloud”: the later items of a list share the negation of the first. */
function isListed(start: string): boolean {
  return /\b(?:or|nor)\b/i.test(start.slice(0, 80)) && !OWN_SUBJECT.test(start);
}
