/** The words that stand where a transcript names its speakers, of all languages: who asks, and what is nobody's. */
import type { LabelWords } from './labels/label-record.js';
import { LANGUAGES } from './registry.js';

/** By BCP 47 language. What a record lacks is not read in that language. */
export const LABEL_WORDS: Readonly<Record<string, LabelWords>> = Object.fromEntries(
  LANGUAGES.flatMap(({ tag, labels }) => (labels === undefined ? [] : [[tag, labels]])),
);

/** A transcript does not say its language, and a talk has labels in another than its own: the words of all of them. */
export function labelWords(kind: Exclude<keyof LabelWords, 'footers'>): ReadonlySet<string> {
  return new Set(Object.values(LABEL_WORDS).flatMap((words) => words[kind].split('|')));
}

/** What people put after their names, in any language. */
export const DEGREES: ReadonlySet<string> = new Set(
  'phd dphil psyd edd md mbbs dds jd llm llb mba ba bs bsc ma ms msc meng beng bfa mfa mph msw lcsw rn cpa cfa esq jr sr ii iii iv obe mbe cbe kc qc frs mp mep dr prof dipl-ing mag'.split(
    ' ',
  ),
);
