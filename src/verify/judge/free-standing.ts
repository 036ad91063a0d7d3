/**
 * Tells whether a clause can be taken out of its sentence without asking how far the rest of it reaches: nothing in the
 * sentence denies, reports, supposes, asks, sets a condition, or points at what another clause says.
 *
 * Stricter than the check of a quotation that somebody chose: who is offered words did not read what stands around them.
 */
import { languagesIn } from '../../languages/sentence-languages.js';
import type { ScopeRules } from '../../languages/scope/scope-rules.js';
import { edgedPattern, type WordEdges } from '../../languages/word-edges.js';
import type { TextRange } from '../../model/evidence.js';
import { compiledRules } from './compiled-rules.js';
import { isClausal, patternsOf } from './negation-patterns.js';
import { findNegations, plainWords } from './negations.js';

interface TurningWords {
  /** Undefined for a language of which too little is known. */
  readonly anywhere: RegExp | undefined;
  readonly opens: RegExp;
}

const turningWordsOf = compiledRules(({ scope }) => scope, compile);

/** What presents the next words: `There is a theory: the sea rises`; and what stands between marks is somebody's. */
const PRESENTS = /[;:；：—–(（"“”„«»「」『』?!？！]|\s-\s/u;

/**
 * The clause is read as well: one that points at the rest (“that is the plot”) is half a thought without it.
 *
 * @param lang BCP 47: of the source, for sentences that do not tell theirs
 */
export function isFreeStanding(sentence: string, [start, end]: TextRange, lang?: string): boolean {
  const words = plainWords(sentence);
  const clause = plainWords(sentence.slice(start, end));
  const languages = languagesIn(sentence, lang);
  const turning = turningWordsOf(languages);
  const negating = patternsOf(languages);
  // A language without rules can hide anything.
  if (turning.length === 0 || turning.length < languages.length) return false;
  if (PRESENTS.test(words.replace(/!\s*$/u, '')) || findNegations(words, negating).length > 0) return false;
  if (negating.some((language) => isClausal(language) && !beginsAnew(clause, language))) return false;
  return turning.every(
    ({ anywhere, opens }) => anywhere?.test(words) === false && clause.search(opens) !== 0,
  );
}

/** An inverted clause is half a condition: `Had they listened`. */
function beginsAnew(
  clause: string,
  { ownSubject, waits }: { readonly ownSubject: RegExp; readonly waits: RegExp | undefined },
): boolean {
  return waits === undefined ? ownSubject.test(clause) : !waits.test(clause);
}

function compile(rules: ScopeRules, edges: WordEdges): TurningWords {
  const { points, before, after, condition, weak, speech, opens } = rules;
  const sources = [points, ...Object.values(before), ...Object.values(after), condition, weak, speech];
  const any = sources.map((source) => `(?:${source ?? ''})`).join('|');
  return {
    anywhere: points === undefined ? undefined : edgedPattern(any, edges),
    opens: edgedPattern(opens, edges),
  };
}
