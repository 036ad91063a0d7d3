/** The verbs by which languages give words to somebody, as patterns: for a name before, behind or beside them. */
import type { SentenceLanguage } from '../../languages/sentence-languages.js';

export interface SayingPatterns {
  /** Of languages that part words by spaces; none matches nothing. */
  readonly spaced: string;
  /** Of Chinese, Japanese and Korean, whose verb follows the name, with a few words between. */
  readonly following: string;
}

const NOTHING = '(?!)';

export function sayingPatterns(languages: readonly SentenceLanguage[]): SayingPatterns {
  const sources = (follows: boolean): string => {
    const verbs = languages.flatMap(({ record }) =>
      (record.writing !== 'Latin') === follows ? (record.saying ?? []) : [],
    );
    return verbs.length === 0 ? NOTHING : verbs.join('|');
  };
  return { spaced: sources(false), following: `(?:${sources(true)})` };
}
