/** Words of the Latin script in, how many are frequent words of which language out. */
import type { LanguageRecord } from './language-record.js';
import { LANGUAGES } from './registry.js';

/** Which languages each frequent word belongs to. */
const TELLING = tellingWords();

export interface TellingScores {
  /** Words in all. */
  readonly words: number;
  /** Only languages that have any, the likeliest first. */
  readonly scores: readonly TellingScore[];
}

export interface TellingScore {
  readonly record: LanguageRecord;
  readonly score: number;
}

/** An apostrophe parts words: `don’t` counts as `don` and `t`, `l’eau` as `l` and `eau`. */
export function tellingScores(text: string): TellingScores {
  const all =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? [];
  const scores = new Map<LanguageRecord, number>();
  for (const word of all) {
    for (const record of TELLING.get(word) ?? []) scores.set(record, (scores.get(record) ?? 0) + 1);
  }
  return {
    words: all.length,
    scores: [...scores].map(([record, score]) => ({ record, score })).sort((a, b) => b.score - a.score),
  };
}

function tellingWords(): ReadonlyMap<string, readonly LanguageRecord[]> {
  const words = new Map<string, LanguageRecord[]>();
  for (const record of LANGUAGES) {
    for (const word of new Set(record.telling?.split(' '))) {
      const records = words.get(word);
      if (records === undefined) words.set(word, [record]);
      else records.push(record);
    }
  }
  return words;
}
