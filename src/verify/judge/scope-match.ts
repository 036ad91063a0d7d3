/** Patterns of scope and a text in, the first words of it that fit out. */
import type { Scope } from '../../model/evidence.js';
import type { ScopePattern, ScopePatterns } from './scope-patterns.js';

export type ScopeMatch = Omit<Scope, 'side'> & {
  /** Of the words, in the text. */
  readonly end: number;
};

/** A few words of the same clause, so that whoever reads what was found knows who says it. */
const LEAD = /(?:[\p{L}\p{M}\p{N}'’-]+\s+){0,3}$|\p{Script=Han}{0,6}$/u;

export function matchWords(patterns: readonly ScopePattern[], text: string): ScopeMatch | undefined {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return scopeMatch(kind, match, true);
  }
  return undefined;
}

export function scopeMatch(kind: Scope['kind'], match: RegExpExecArray, turns: boolean): ScopeMatch {
  const lead = LEAD.exec(match.input.slice(0, match.index))?.[0] ?? '';
  const words = (lead + match[0]).replace(/[\s,:，：、"'“‘「『«„—–-]+$/u, '').trim();
  return { kind, words, turns, end: match.index + match[0].length };
}

/** “They told me, you know, over and over,”: what interrupts a sentence does not part it. */
export function withoutFillers(sentence: string, { fillers }: ScopePatterns): string {
  for (let words = sentence; ;) {
    const filler = fillers.exec(words);
    if (filler === null) return words;
    words = words.slice(0, filler.index);
  }
}

/** What is said of a clause may stand behind a dash or a colon as well as behind a comma. */
export function asComma(rest: string): string {
  return rest.replace(
    /^(["'”’」』»]*)[,，]?\s*(?:[—–―]+|-{1,2}(?=\s)|[:：])\s*(?=(\P{ASCII})?)/u,
    (_, marks: string, wide?: string) =>
      wide !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wide)
        ? `${marks}，`
        : `${marks}, `,
  );
}
