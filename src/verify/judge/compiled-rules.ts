/** What a language's record says in, its patterns out, compiled when the language is first met and never again. */
import type { LanguageRecord } from '../../languages/language-record.js';
import type { SentenceLanguage } from '../../languages/sentence-languages.js';
import type { WordEdges } from '../../languages/word-edges.js';

/**
 * Compiling takes longer than reading a sentence, and most runs meet one language or two.
 *
 * @param rulesOf what a record says; of the languages whose record says nothing, nothing is known
 */
export function compiledRules<Rules, Patterns>(
  rulesOf: (record: LanguageRecord) => Rules | undefined,
  compile: (rules: Rules, edges: WordEdges) => Patterns,
): (languages: readonly SentenceLanguage[], edges?: WordEdges) => readonly Patterns[] {
  const known = new Map<string, Patterns>();
  return (languages, edges = 'any') =>
    languages.flatMap(({ record }) => {
      const rules = rulesOf(record);
      if (rules === undefined) return [];
      const key = `${record.tag} ${edges}`;
      const patterns = known.get(key) ?? compile(rules, edges);
      known.set(key, patterns);
      return [patterns];
    });
}
