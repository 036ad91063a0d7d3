/** The scope rules of languages, compiled: what reading a sentence asks of them. */
import type { ScopeRules, ScopeWords } from '../../languages/scope/scope-rules.js';
import { edged } from '../../languages/word-edges.js';
import type { ScopeKind } from '../../model/evidence.js';
import { compiledRules } from './compiled-rules.js';

export interface ScopePatterns {
  readonly own: RegExp;
  readonly fillers: RegExp;
  readonly subject: RegExp | undefined;
  readonly hearsay: RegExp | undefined;
  readonly before: readonly ScopePattern[];
  readonly weak: RegExp;
  readonly condition: RegExp;
  readonly harmless: RegExp;
  readonly opens: RegExp;
  readonly turns: RegExp;
  readonly after: readonly ScopePattern[];
  readonly speech: readonly ScopePattern[];
  readonly tag: RegExp;
  readonly asks: RegExp;
}

export interface ScopePattern {
  readonly kind: ScopeKind;
  readonly pattern: RegExp;
}

/** Of the languages that have rules. */
export const scopePatternsOf = compiledRules(({ scope }) => scope, compile);

function compile(rules: ScopeRules): ScopePatterns {
  return {
    own: atEnd(rules.own),
    fillers: new RegExp(
      edged(String.raw`(?<=^|[\s,:，：、"'“‘「『«„—–-])(?:${rules.fillers})[\s,:，：、—–]*$`),
      'iu',
    ),
    subject: rules.subject === undefined ? undefined : new RegExp(edged(rules.subject), 'iu'),
    hearsay: rules.hearsay === undefined ? undefined : new RegExp(edged(rules.hearsay), 'iu'),
    before: byKind(rules.before, atEnd),
    weak: atEnd(rules.weak),
    condition: new RegExp(edged(rules.condition), 'giu'),
    harmless: new RegExp(edged(rules.harmless), 'giu'),
    opens: new RegExp(edged(rules.opens), 'iu'),
    turns: new RegExp(edged(rules.turns), 'giu'),
    after: byKind(rules.after, atStart),
    speech: byKind({ reported: rules.speech }, atEnd),
    tag: new RegExp(edged(String.raw`^\s*[,，]\s*(?:${rules.tag})\s*$`), 'iu'),
    asks: atStart(rules.asks),
  };
}

function byKind(words: ScopeWords, build: (source: string) => RegExp): readonly ScopePattern[] {
  const kinds: readonly ScopeKind[] = ['asked', 'supposed', 'conditional', 'reported'];
  return kinds.flatMap((kind) => {
    const source = words[kind];
    return source === undefined ? [] : [{ kind, pattern: build(source) }];
  });
}

/** Marks may stand between such words and the clause that they govern. */
function atEnd(source: string): RegExp {
  return new RegExp(edged(String.raw`(?:${source})[\s,:，：、"'“‘「『«„—–-]*$`), 'iu');
}

function atStart(source: string): RegExp {
  return new RegExp(edged(String.raw`^["'”’」』»\s]*(?:${source})`), 'iu');
}
