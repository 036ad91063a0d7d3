/**
 * Takes, of the words of a sentence before a quote, those that can still govern it.
 *
 * A clause ends at a comma, a dash or a parenthesis, or at a word that turns the thought (`but`, 但是, 而是). It does
 * not end at a comma that closes an aside (“nobody, of course, can say that”), that follows a verb of saying or
 * thinking (“I don't think, …”) or parts a list (“not chips, cloud or apps”); nor where the quote goes on without a
 * subject of its own (“we will never, whatever happens, sell it”); nor at a colon, a quotation mark or a `、`.
 */
import { clausesOf } from './clause-limits.js';
import type { ClausePatterns } from './negation-patterns.js';

/** An aside is not longer than this, in code units. */
const LONGEST_ASIDE = 60;
const MOST_WORDS_OF_SUBJECT = 5;

type Languages = readonly ClausePatterns[];

/** From the last clause outwards, for as long as the mark between two clauses parts nothing. */
export function governingClauses(sentence: string, quote: string, languages: Languages): string {
  const clauses = withoutRelative(
    withoutAsides(withoutAnswers(clausesOf(sentence), languages), quote, languages),
    quote,
    languages,
  );
  let first = clauses.length - 1;
  while (first > 0 && !isParted(clauses, first, quote, languages)) first -= 1;
  const governing = clauses.slice(first).join(',');
  const turns = languages.flatMap((language) => [...governing.matchAll(language.turns)]);
  return governing.slice(Math.max(0, ...turns.map(({ index, 0: word }) => index + word.length)));
}

/** “No, no, we were always three”: the answer to what was asked denies nothing that follows. */
function withoutAnswers(clauses: readonly string[], languages: Languages): readonly string[] {
  return clauses.filter(
    (clause, index) =>
      index === clauses.length - 1 || !languages.some(({ answer }) => answer?.test(clause) === true),
  );
}

/** “The owner, who could not read, signed”: what is denied of a subject between marks is not what it does. */
function withoutRelative(clauses: readonly string[], quote: string, languages: Languages): readonly string[] {
  const [subject, relative, last] = clauses.slice(-3);
  if (subject === undefined || relative === undefined || last === undefined) return clauses;
  const isRelative = languages.some((language) => language.relative?.test(relative) === true);
  const start = last.trimStart() + quote;
  if (!isRelative || !isSubject(subject, languages)) return clauses;
  if (isListed(start, languages) || isSubordinate(start, languages)) return clauses;
  return [...clauses.slice(0, -2), last];
}

/** A few words that begin as a subject does: too few to be a clause of their own. German articles are its pronouns. */
function isSubject(clause: string, languages: Languages): boolean {
  if (clause.trim().split(' ').length > MOST_WORDS_OF_SUBJECT) return false;
  return startsAnew(clause, languages) || languages.some(({ relative }) => relative?.test(clause) === true);
}

/** “Nobody, of course, can”: what an aside interrupts goes on after it, unless it starts with a subject. */
function withoutAsides(clauses: readonly string[], quote: string, languages: Languages): readonly string[] {
  const kept: string[] = [];
  let interrupted = false;
  for (const [index, clause] of clauses.entries()) {
    const last = index === clauses.length - 1;
    if (!last && languages.some(({ aside }) => aside.test(clause))) {
      interrupted = kept.length > 0;
      continue;
    }
    const before = interrupted && !startsAnew(last ? clause.trimStart() + quote : clause, languages);
    kept.push(before ? `${kept.splice(-1).join('')} ${clause}` : clause);
    interrupted = false;
  }
  return kept;
}

/** True when the mark before clause `at` really parts it from the clause before. */
function isParted(clauses: readonly string[], at: number, quote: string, languages: Languages): boolean {
  const before = clauses[at - 1];
  if (before !== undefined && languages.some(({ saysOrThinks }) => saysOrThinks.test(before))) return false;
  const last = clauses.slice(-1).join('');
  const start = last.trimStart() + quote;
  if (at === clauses.length - 1) {
    return (
      !isSubordinate(start, languages) &&
      !isSubordinate(last, languages) &&
      !goesOn(clauses, start, languages) &&
      !isListed(start, languages)
    );
  }
  if (isSubordinate(clauses.slice(at, at + 1).join(''), languages)) return false;
  return !(at === clauses.length - 2 && goesOn(clauses, start, languages));
}

function isSubordinate(clause: string, languages: Languages): boolean {
  return languages.some(({ subordinate }) => subordinate.test(clause));
}

/** After an aside between two marks, words without a subject belong to the clause before the aside. */
function goesOn(clauses: readonly string[], start: string, languages: Languages): boolean {
  const [aside] = clauses.slice(-2);
  if (clauses.length < 3 || aside === undefined || aside.length > LONGEST_ASIDE) return false;
  return !startsAnew(start, languages);
}

/** In a language without articles only a predicate that waits for its subject is told from a clause of its own. */
function startsAnew(clause: string, languages: Languages): boolean {
  const waiting = languages.flatMap(({ waits }) => waits ?? []);
  if (/^\P{L}*\p{Script=Han}/u.test(clause)) return !waiting.some((waits) => waits.test(clause));
  return languages.some(({ ownSubject }) => ownSubject.test(clause));
}

/** “not hardware, chips, or cloud”: the later items of a list share the negation of the first. */
function isListed(start: string, languages: Languages): boolean {
  return languages.some(({ lists, ownSubject }) => lists.test(start.slice(0, 80)) && !ownSubject.test(start));
}
