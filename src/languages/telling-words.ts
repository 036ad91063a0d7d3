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
  /** Words that tell it, as often as they stand there. */
  readonly score: number;
  /** The same, each once: “va bene, va bene” proves little. */
  readonly different: number;
}

/** An apostrophe parts words: `don’t` counts as `don` and `t`, `l’eau` as `l` and `eau`. */
export function tellingScores(text: string): TellingScores {
  const words = text.normalize('NFC');
  const all = [...words.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu)];
  const isLoud = !/\p{Ll}/u.test(words);
  const found = new Map<LanguageRecord, string[]>();
  for (const { 0: word, index } of all) {
    // A capital within a sentence makes a name, “Van Dyke”, but for words of one letter.
    const isWithin = /[\p{L},] $/u.test(words.slice(Math.max(0, index - 2), index));
    if (isWithin && !isLoud && /^\p{Lu}\p{L}/u.test(word)) continue;
    const small = word.toLowerCase();
    for (const record of TELLING.get(small) ?? byLetters(word)) {
      const telling = found.get(record);
      if (telling === undefined) found.set(record, [small]);
      else telling.push(small);
    }
  }
  return {
    words: all.length,
    scores: [...found]
      .map(([record, telling]) => ({ record, score: telling.length, different: new Set(telling).size }))
      .sort((one, other) => other.score - one.score),
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
