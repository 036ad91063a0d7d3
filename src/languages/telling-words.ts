/** Words of the Latin script in, how many tell which language out: frequent ones, and those with letters of few. */
import type { LanguageRecord } from './language-record.js';
import { LANGUAGES } from './registry.js';

/** Which languages each frequent word belongs to. */
const TELLING = languagesBy(({ telling }) => telling?.split(' '));
/** Which languages each letter belongs to that none with rules has. */
const LETTERS = languagesBy(({ letters }) => letters?.split(''));
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
  const all = text.normalize('NFC').match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? [];
  const scores = new Map<LanguageRecord, number>();
  for (const word of all) {
    for (const record of TELLING.get(word.toLowerCase()) ?? byLetters(word))
      scores.set(record, (scores.get(record) ?? 0) + 1);
  }
  return {
    words: all.length,
    scores: [...scores].map(([record, score]) => ({ record, score })).sort((a, b) => b.score - a.score),
  };
}

/** Those that have all rare letters of the word; none of a word with a capital, which may be anybody's name. */
function byLetters(word: string): readonly LanguageRecord[] {
  if (!/^\p{Ll}/u.test(word)) return [];
  const rare = (word.match(/./gu) ?? []).flatMap((letter) => {
    const records = LETTERS.get(letter);
    return records === undefined ? [] : [records];
  });
  const [first = [], ...others] = rare;
  return first.filter((record) => others.every((records) => records.includes(record)));
}

function languagesBy(
  signs: (record: LanguageRecord) => readonly string[] | undefined,
): ReadonlyMap<string, readonly LanguageRecord[]> {
  const found = new Map<string, LanguageRecord[]>();
  for (const record of LANGUAGES) {
    for (const sign of new Set(signs(record))) {
      const records = found.get(sign);
      if (records === undefined) found.set(sign, [record]);
      else records.push(record);
    }
  }
  return found;
}
