/** The scope rules of languages, compiled: what reading a sentence asks of them. */
import type { ScopeRules, ScopeWords } from '../../languages/scope/scope-rules.js';
import { edgedPattern, type WordEdges } from '../../languages/word-edges.js';
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

function compile(rules: ScopeRules, edges: WordEdges): ScopePatterns {
  const pattern = (source: string, flags = 'iu'): RegExp => edgedPattern(source, edges, flags);
  // Marks may stand between such words and the clause that they govern.
  const atEnd = (source: string): RegExp => pattern(String.raw`(?:${source})[\s,:，：、"'“‘「『«„—–-]*$`);
  const atStart = (source: string): RegExp => pattern(String.raw`^["'”’」』»\s]*(?:${source})`);
  return {
    own: atEnd(rules.own),
    fillers: pattern(String.raw`(?<=^|[\s,:，：、"'“‘「『«„—–-])(?:${rules.fillers})[\s,:，：、—–]*$`),
    subject: rules.subject === undefined ? undefined : pattern(rules.subject),
    hearsay: rules.hearsay === undefined ? undefined : pattern(rules.hearsay),
    before: byKind(rules.before, atEnd),
    weak: atEnd(rules.weak),
    condition: pattern(rules.condition, 'giu'),
    harmless: pattern(rules.harmless, 'giu'),
    opens: pattern(rules.opens),
    turns: pattern(rules.turns, 'giu'),
    after: byKind(rules.after, atStart),
    speech: byKind({ reported: rules.speech }, atEnd),
    tag: pattern(String.raw`^\s*[,，]\s*(?:${rules.tag})\s*$`),
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
