/** The negation rules of languages, compiled: what reading a sentence asks of them. */
import type { ClauseNegation, FinalNegation, NegationRules } from '../../languages/negation-rules.js';
import { LANGUAGES } from '../../languages/registry.js';
import type { SentenceLanguage } from '../../languages/sentence-languages.js';

interface Words {
  readonly negation: RegExp;
  readonly harmless: RegExp;
}

export interface ClausePatterns extends Words {
  readonly order: 'clause';
  readonly turns: RegExp;
  readonly opensTurned: RegExp;
  readonly aside: RegExp;
  readonly saysOrThinks: RegExp;
  readonly subordinate: RegExp;
  readonly ownSubject: RegExp;
  readonly waits: RegExp | undefined;
  readonly lists: RegExp;
  readonly ownClause: RegExp;
  readonly after: ClauseNegation['after'];
  readonly fronted: RegExp | undefined;
  readonly halves: { readonly first: RegExp; readonly second: RegExp } | undefined;
}

export interface FinalPatterns extends Words {
  readonly order: 'final';
  readonly before: RegExp;
  readonly limits: RegExp;
}

export type NegationPatterns = ClausePatterns | FinalPatterns;

const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`;
/** Regular expressions know the edges of English words only: an accent ends a word for them. */
const WORD_EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

const PATTERNS: ReadonlyMap<string, NegationPatterns> = new Map(
  LANGUAGES.flatMap(({ tag, negation }) => (negation === undefined ? [] : [[tag, compile(negation)]])),
);

/** Of the languages that have rules; of the others nothing is known. */
export function patternsOf(languages: readonly SentenceLanguage[]): readonly NegationPatterns[] {
  return languages.flatMap(({ record }) => PATTERNS.get(record.tag) ?? []);
}

export function isClausal(patterns: NegationPatterns): patterns is ClausePatterns {
  return patterns.order === 'clause';
}

function compile(rules: NegationRules): NegationPatterns {
  return rules.order === 'clause' ? compileClause(rules) : compileFinal(rules);
}

function compileClause(rules: ClauseNegation): ClausePatterns {
  const { order, after } = rules;
  return {
    ...{ order, after },
    ...wordsOf(rules),
    turns: new RegExp(edged(rules.turns), 'giu'),
    opensTurned: new RegExp(edged(`^["'“‘「]?(?:${rules.opensTurned})`), 'iu'),
    aside: new RegExp(edged(String.raw`^\s*(?:${rules.asides})\s*$`), 'iu'),
    saysOrThinks: new RegExp(edged(String.raw`(?:${rules.saysOrThinks})\s*$`), 'iu'),
    subordinate: new RegExp(edged(String.raw`^\s*(?:${rules.subordinate})`), 'iu'),
    ownSubject: new RegExp(edged(String.raw`^["'“‘\s]*(?:${rules.ownSubject})`), 'iu'),
    waits: rules.waits === undefined ? undefined : new RegExp(edged(`^${rules.waits}`), 'iu'),
    lists: new RegExp(edged(rules.lists), 'iu'),
    ownClause: new RegExp(edged(rules.ownClause), 'iu'),
    fronted:
      rules.fronted === undefined
        ? undefined
        : new RegExp(edged(String.raw`^\P{L}*(?:${rules.fronted})`), 'iu'),
    halves: rules.halves && {
      first: new RegExp(edged(rules.halves.first), 'iu'),
      second: new RegExp(edged(rules.halves.second), 'giu'),
    },
  };
}

function compileFinal(rules: FinalNegation): FinalPatterns {
  return {
    order: rules.order,
    ...wordsOf(rules),
    before: new RegExp(edged(`(?:${rules.before})$`), 'iu'),
    limits: new RegExp(edged(rules.limits), 'giu'),
  };
}

function wordsOf({ words, harmless, bounds }: NegationRules): Words {
  if (bounds === 'part')
    return { negation: new RegExp(edged(words), 'giu'), harmless: new RegExp(edged(harmless), 'giu') };
  return {
    negation: new RegExp(
      edged(String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-‐])(?:${words})(?![\p{L}\p{N}])`),
      'giu',
    ),
    harmless: new RegExp(edged(String.raw`(?<![\p{L}\p{N}])(?:${harmless})(?![\p{L}])`), 'giu'),
  };
}

function edged(source: string): string {
  return source.replaceAll(String.raw`\b`, WORD_EDGE);
}
