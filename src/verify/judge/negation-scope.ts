/**
 * Decides whether a negation outside a quote's edge governs the quoted words, by the rules of the sentence's languages.
 *
 * Before the quote: any negation in the same clause, however far; see `governing-clauses.ts` for where a clause ends.
 * Words quoted for themselves in the reporter's sentence (“…”) are a statement of their own and are left out.
 *
 * After the quote: see `negation-after.ts`.
 *
 * Where the rules cannot know, they refuse: the author quotes a little more, and the doubt is gone.
 */
import { languagesIn } from '../../languages/sentence-languages.js';
import { edgesIn } from '../../languages/word-edges.js';
import { sentenceTail } from './clause-limits.js';
import { governingClauses } from './governing-clauses.js';
import { isClausal, patternsOf, type ClausePatterns } from './negation-patterns.js';
import { negationsBefore, plainWords } from './negations.js';
import { withoutQuotations } from './quoted-span.js';
import { isHan } from '../fold/script-kind.js';

/** Code units before a quote within which its clause is looked for: some 35 English words, or 80 characters. */
const REACH = { spaced: 220, han: 80 } as const;
/** Code units of a quote that help to tell its language. */
export const SAMPLE = 200;
const AFTER_A_MARK = /^$|[,，.。;；!！?？—\n]["'“‘「\s]*$/;

/**
 * The governing negation before a quote that starts at `start`; nothing before `from` can govern it.
 *
 * @param lang BCP 47: of the source, for sentences that do not tell theirs
 */
export function negationBefore(
  text: string,
  from: number,
  start: number,
  quote: string,
  lang?: string,
): string | undefined {
  const reach = isHan(quote.charAt(0)) || isHan(text.charAt(start - 1)) ? REACH.han : REACH.spaced;
  const before = text.slice(Math.max(from, start - reach), start);
  const sentence = plainWords(sentenceTail(before, text.slice(start, start + 8)));
  if (sentence.trim() === '') return undefined;
  const words = plainWords(quote.slice(0, SAMPLE));
  const languages = patternsOf(languagesIn(`${sentence} ${words}`, lang), edgesIn(sentence, words));
  const clausal = languages.filter(isClausal);
  const final = languages.flatMap((language) =>
    isClausal(language) ? [] : (language.before.exec(sentence)?.[0].trim() ?? []),
  );
  return (
    final.at(0) ?? byClauses(sentence, words, AFTER_A_MARK.test(text.slice(from, start).trimEnd()), clausal)
  );
}

function byClauses(
  sentence: string,
  quote: string,
  isAfterMark: boolean,
  languages: readonly ClausePatterns[],
): string | undefined {
  if (isAfterMark && languages.some(({ opensTurned }) => opensTurned.test(quote))) return undefined;
  const governing = governingClauses(withoutQuotations(sentence), quote, languages);
  return negationsBefore(governing, quote, languages).at(-1);
}
