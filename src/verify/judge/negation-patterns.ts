/** The negation rules of languages, compiled: what reading a sentence asks of them. */
import type {
  ClauseNegation,
  FinalNegation,
  NegationRules,
} from '../../languages/negation/negation-rules.js';
import { edgedPattern, type WordEdges } from '../../languages/word-edges.js';
import { compiledRules } from './compiled-rules.js';

export interface NegationWordPatterns {
  readonly negation: RegExp;
  readonly harmless: RegExp;
  readonly answer: RegExp | undefined;
  readonly retracts: RetractionPatterns | undefined;
}

interface RetractionPatterns {
  readonly topic: RegExp;
  readonly alone: RegExp;
  readonly about: RegExp;
  readonly joined: RegExp | undefined;
  readonly jokes: RegExp | undefined;
  readonly denies: RegExp | undefined;
  readonly thinks: RegExp | undefined;
}

export interface ClausePatterns extends NegationWordPatterns {
  readonly order: 'clause';
  readonly leads: RegExp | undefined;
  readonly turns: RegExp;
  readonly opensTurned: RegExp;
  readonly aside: RegExp;
  readonly saysOrThinks: RegExp;
  readonly subordinate: RegExp;
  readonly ownSubject: RegExp;
  readonly waits: RegExp | undefined;
  readonly agrees: RegExp | undefined;
  readonly lists: RegExp;
  readonly ownClause: RegExp;
  readonly after: ClauseNegation['after'];
  readonly fronted: RegExp | undefined;
  readonly relative: RegExp | undefined;
  readonly halves: { readonly first: RegExp; readonly second: RegExp } | undefined;
}

export interface FinalPatterns extends NegationWordPatterns {
  readonly order: 'final';
  readonly before: RegExp;
  readonly limits: RegExp;
}

export type NegationPatterns = ClausePatterns | FinalPatterns;

/** Of the languages that have rules. */
export const patternsOf = compiledRules(({ negation }) => negation, compile);

export function isClausal(patterns: NegationPatterns): patterns is ClausePatterns {
  return patterns.order === 'clause';
}

/** The source of a pattern to the pattern. @param flags `iu` when left out */
type Compile = (source: string, flags?: string) => RegExp;

function compile(rules: NegationRules, edges: WordEdges): NegationPatterns {
  const pattern: Compile = (source, flags) => edgedPattern(source, edges, flags);
  return rules.order === 'clause' ? compileClause(rules, pattern) : compileFinal(rules, pattern);
}

function compileClause(rules: ClauseNegation, pattern: Compile): ClausePatterns {
  const { order, after } = rules;
  return {
    ...{ order, after },
    ...wordsOf(rules, pattern),
    ...answersOf(rules, pattern),
    leads: ifGiven(rules.leads, (source) =>
      pattern(rules.bounds === 'word' ? wholeWords(source) : source, 'giu'),
    ),
    turns: pattern(rules.turns, 'giu'),
    opensTurned: pattern(`^["'“‘「]?(?:${rules.opensTurned})`),
    aside: pattern(wholeClause(rules.asides)),
    saysOrThinks: pattern(ending(rules.saysOrThinks)),
    subordinate: pattern(String.raw`^\s*(?:${rules.subordinate})`),
    ownSubject: pattern(String.raw`^["'“‘\s]*(?:${rules.ownSubject})`),
    waits: ifGiven(rules.waits, (source) => pattern(`^${source}`)),
    agrees: ifGiven(rules.agrees, (source) => pattern(ending(source))),
    lists: pattern(rules.lists),
    ownClause: pattern(rules.ownClause),
    fronted: ifGiven(rules.fronted, (source) => pattern(String.raw`^\P{L}*(?:${source})`)),
    relative: ifGiven(rules.relative, (source) => pattern(String.raw`^\s*(?:${source})`)),
    halves: rules.halves && {
      first: pattern(rules.halves.first),
      second: pattern(rules.halves.second, 'giu'),
    },
  };
}

function compileFinal(rules: FinalNegation, pattern: Compile): FinalPatterns {
  return {
    order: rules.order,
    ...wordsOf(rules, pattern),
    ...answersOf(rules, pattern),
    before: pattern(`(?:${rules.before})$`),
    limits: pattern(rules.limits, 'giu'),
  };
}

function wordsOf(
  { words, harmless, bounds }: NegationRules,
  pattern: Compile,
): Pick<NegationWordPatterns, 'negation' | 'harmless'> {
  if (bounds === 'part') return { negation: pattern(words, 'giu'), harmless: pattern(harmless, 'giu') };
  return {
    negation: pattern(wholeWords(words), 'giu'),
    harmless: pattern(String.raw`(?<![\p{L}\p{N}])(?:${harmless})(?![\p{L}])`, 'giu'),
  };
}

function wholeWords(source: string): string {
  return String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‐])(?:${source})(?![\p{L}\p{N}])`;
}

function answersOf(
  { answer, retracts }: NegationRules,
  pattern: Compile,
): Pick<NegationWordPatterns, 'answer' | 'retracts'> {
  return {
    answer: ifGiven(answer, (source) => pattern(wholeClause(source))),
    retracts: retracts && {
      topic: pattern(wholeClause(retracts.topic)),
      alone: pattern(wholeClause(retracts.alone)),
      about: pattern(String.raw`^\s*(?:${retracts.about})`),
      joined: ifGiven(retracts.joined, (source) => pattern(ending(source))),
      jokes: ifGiven(retracts.jokes, (source) => pattern(wholeClause(source))),
      denies: ifGiven(retracts.denies, (source) => pattern(wholeClause(source))),
      thinks: ifGiven(retracts.thinks, (source) => pattern(source)),
    },
  };
}

function wholeClause(source: string): string {
  return String.raw`^\s*(?:${source})\s*$`;
}

function ending(source: string): string {
  return String.raw`(?:${source})\s*$`;
}

function ifGiven(source: string | undefined, build: (source: string) => RegExp): RegExp | undefined {
  return source === undefined ? undefined : build(source);
}
