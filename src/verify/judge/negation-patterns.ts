/** The negation rules of languages, compiled: what reading a sentence asks of them. */
import type {
  ClauseNegation,
  FinalNegation,
  NegationRules,
} from '../../languages/negation/negation-rules.js';
import { edged } from '../../languages/word-edges.js';
import { compiledRules } from './compiled-rules.js';

export interface NegationWordPatterns {
  readonly negation: RegExp;
  readonly harmless: RegExp;
  readonly answer: RegExp | undefined;
  readonly retracts: { readonly topic: RegExp; readonly alone: RegExp; readonly about: RegExp } | undefined;
}

export interface ClausePatterns extends NegationWordPatterns {
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

function compile(rules: NegationRules): NegationPatterns {
  return rules.order === 'clause' ? compileClause(rules) : compileFinal(rules);
}

function compileClause(rules: ClauseNegation): ClausePatterns {
  const { order, after } = rules;
  return {
    ...{ order, after },
    ...wordsOf(rules),
    ...answersOf(rules),
    turns: new RegExp(edged(rules.turns), 'giu'),
    opensTurned: new RegExp(edged(`^["'“‘「]?(?:${rules.opensTurned})`), 'iu'),
    aside: wholeClause(rules.asides),
    saysOrThinks: new RegExp(edged(String.raw`(?:${rules.saysOrThinks})\s*$`), 'iu'),
    subordinate: new RegExp(edged(String.raw`^\s*(?:${rules.subordinate})`), 'iu'),
    ownSubject: new RegExp(edged(String.raw`^["'“‘\s]*(?:${rules.ownSubject})`), 'iu'),
    waits: ifGiven(rules.waits, (source) => new RegExp(edged(`^${source}`), 'iu')),
    lists: new RegExp(edged(rules.lists), 'iu'),
    ownClause: new RegExp(edged(rules.ownClause), 'iu'),
    fronted: ifGiven(rules.fronted, (source) => new RegExp(edged(String.raw`^\P{L}*(?:${source})`), 'iu')),
    relative: ifGiven(rules.relative, (source) => new RegExp(edged(String.raw`^\s*(?:${source})`), 'iu')),
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
    ...answersOf(rules),
    before: new RegExp(edged(`(?:${rules.before})$`), 'iu'),
    limits: new RegExp(edged(rules.limits), 'giu'),
  };
}

function wordsOf({
  words,
  harmless,
  bounds,
}: NegationRules): Pick<NegationWordPatterns, 'negation' | 'harmless'> {
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

function answersOf({ answer, retracts }: NegationRules): Pick<NegationWordPatterns, 'answer' | 'retracts'> {
  return {
    answer: ifGiven(answer, wholeClause),
    retracts: retracts && {
      topic: wholeClause(retracts.topic),
      alone: wholeClause(retracts.alone),
      about: new RegExp(edged(String.raw`^\s*(?:${retracts.about})`), 'iu'),
    },
  };
}

function wholeClause(source: string): RegExp {
  return new RegExp(edged(String.raw`^\s*(?:${source})\s*$`), 'iu');
}

function ifGiven(source: string | undefined, build: (source: string) => RegExp): RegExp | undefined {
  return source === undefined ? undefined : build(source);
}
