/** A sentence in, the languages that it is written in out: told by its scripts, and by its frequent words. */
import type { LanguageRecord, WritingSystem } from './language-record.js';
import { languageRecord } from './registry.js';
import { primaryLanguage } from './tags/primary-language.js';
import { scriptOf } from './tags/script-of.js';
import { tellingScores } from './telling-words.js';

/** A language of a sentence. */
export interface SentenceLanguage {
  readonly record: LanguageRecord;
  /** Of the sentence's letters, how many are of its script: 0 to 1. */
  readonly share: number;
}

/** By script, the tag of who writes in it, where nothing else tells. */
const SCRIPTS: readonly (readonly [writing: WritingSystem, tag: string, letters: RegExp])[] = [
  ['Latin', 'en', /\p{Script=Latin}/gu],
  ['Hangul', 'ko', /\p{Script=Hangul}/gu],
  ['Cyrillic', 'ru', /\p{Script=Cyrillic}/gu],
  ['Arabic', 'ar', /\p{Script=Arabic}/gu],
  ['Other', 'he', /\p{Script=Hebrew}/gu],
  ['Other', 'el', /\p{Script=Greek}/gu],
  ['Other', 'th', /\p{Script=Thai}/gu],
  ['Other', 'hi', /\p{Script=Devanagari}/gu],
];
/** Letters of any other script; most sentences have none. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;
const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Characters and words of Chinese that Japanese does not write. */
const CHINESE_ONLY = /[们們这這吗嗎呢吧还说沒没哪么麼个為为对对时时会会]/u;
/** Kana are fewer than this beside Han where Chinese names something Japanese. */
const LEAST_KANA = 1 / 8;

/** A language is as likely as the likeliest with so much of its words. */
const NEARLY = 0.75;
/** A language without a list of words gives way only where so many of all words are another's. */
const OVERWHELMING = 0.4;

/**
 * Those of the sentence's scripts, most of the letters first.
 *
 * @param lang BCP 47: of the text around, for what the sentence leaves open
 */
export function languagesIn(sentence: string, lang?: string): readonly SentenceLanguage[] {
  const words = sentence.normalize('NFC');
  if (!/\p{L}/u.test(words)) return [];
  const own = lang === undefined ? undefined : recordOf(lang);
  if (!BEYOND_LATIN.test(words)) return latin(words, own).map((record) => ({ record, share: 1 }));
  const letters = count(words, /\p{L}/gu);
  const han = count(words, HAN);
  const kana = count(words, KANA);
  const found = [
    ...SCRIPTS.flatMap(([writing, tag, pattern]) => {
      const share = count(words, pattern) / letters;
      if (share === 0) return [];
      const records = writing === 'Latin' ? latin(words, own) : [ofScript(writing, tag, own)];
      return records.map((record) => ({ record, share }));
    }),
    ...eastAsian(words, han, kana, own).map((record) => ({ record, share: (han + kana) / letters })),
  ];
  return found.sort((a, b) => b.share - a.share);
}

/** A language of which nothing is known has a record all the same: an empty one. */
function recordOf(lang: string): LanguageRecord {
  const known = languageRecord(lang);
  if (known !== undefined) return known;
  const script = scriptOf(lang);
  const writing =
    script === 'Latn' ? 'Latin' : script === 'Cyrl' ? 'Cyrillic' : script === 'Arab' ? 'Arabic' : 'Other';
  return { tag: primaryLanguage(lang), writing };
}

function ofScript(writing: WritingSystem, tag: string, own: LanguageRecord | undefined): LanguageRecord {
  return own?.writing === writing && writing !== 'Other' ? own : recordOf(tag);
}

function eastAsian(
  words: string,
  han: number,
  kana: number,
  own: LanguageRecord | undefined,
): readonly LanguageRecord[] {
  if (han + kana === 0) return [];
  if (kana > 0 && kana >= han * LEAST_KANA) return [recordOf('ja')];
  if (own?.writing === 'Japanese' && !CHINESE_ONLY.test(words)) return [own];
  // Korean writes a name's characters beside it.
  return /\p{Script=Hangul}/u.test(words) ? [] : [recordOf('zh')];
}

function latin(words: string, own: LanguageRecord | undefined): readonly LanguageRecord[] {
  const likely = own?.writing === 'Latin' ? own : recordOf('en');
  const { words: all, scores } = tellingScores(words);
  const [first] = scores;
  if (first === undefined) return [likely];
  const best = first.score;
  if (likely.telling === undefined && best < all * OVERWHELMING) return [likely];
  const nearly = scores.filter(({ score }) => score >= best * NEARLY).map(({ record }) => record);
  if (nearly.includes(likely)) return [likely];
  // A word or two prove little: what the text around is written in may hold as well.
  const ownScore = scores.find(({ record }) => record === likely)?.score;
  const isOpen = best === 1 || (ownScore !== undefined && ownScore * 3 > best);
  return isOpen ? [...nearly, likely] : nearly;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
