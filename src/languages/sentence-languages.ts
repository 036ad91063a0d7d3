/** A sentence in, the languages that it is written in out: told by its scripts, and by its frequent words. */
import type { LanguageRecord } from './language-record.js';
import { languageRecord } from './registry.js';
import { lettersByScript } from './scripts.js';
import { primaryLanguage } from './tags/primary-language.js';
import { scriptOf } from './tags/script-of.js';
import { tellingScores, type TellingScore } from './telling-words.js';

/** A language of a sentence. */
export interface SentenceLanguage {
  readonly record: LanguageRecord;
  /** Of the sentence's letters, how many are of its script: 0 to 1. */
  readonly share: number;
}

/** Letters of any other script; most sentences have none. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;
const LATIN = /\p{Script=Latin}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Characters and words of Chinese that Japanese does not write. */
const CHINESE_ONLY = /[们們这這吗嗎呢吧还说沒没哪么麼个為为对对时时会会]/u;
/** Cantonese as it is spoken, which denies with other words. 唔 alone is a sigh. */
const CANTONESE_ONLY = /[冇嘅咗喺佢嚟哋啲嗰嘢]|唔(?=\p{Script=Han})/gu;
/** Characters of Mandarin that Cantonese has others for. */
const MANDARIN_ONLY = /[的了们們这這是在不没沒么麼]/u;
const QUOTED = /“[^”]*”|「[^」]*」|『[^』]*』/gu;
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
  const [inLatin, hangul] = [count(words, LATIN), count(words, HANGUL)];
  const [han, kana] = [count(words, HAN), count(words, KANA)];
  const found = [
    ...of(inLatin === 0 ? [] : latin(words, own), inLatin),
    ...of(hangul === 0 ? [] : [recordOf('ko')], hangul),
    ...lettersByScript(words).flatMap(({ tag, count: some }) =>
      of([recordOf(lang !== undefined && scriptOf(lang) === scriptOf(tag) ? lang : tag)], some),
    ),
    ...of(eastAsian(words, han, kana, own), han + kana),
  ];
  return found.sort((a, b) => b.share - a.share);

  function of(records: readonly LanguageRecord[], some: number): readonly SentenceLanguage[] {
    return records.map((record) => ({ record, share: some / letters }));
  }
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

function eastAsian(
  words: string,
  han: number,
  kana: number,
  own: LanguageRecord | undefined,
): readonly LanguageRecord[] {
  if (han + kana === 0) return [];
  if (kana > 0 && kana >= han * LEAST_KANA) return [recordOf('ja')];
  if (own?.writing === 'Japanese' && !CHINESE_ONLY.test(words)) return [recordOf('ja')];
  // Korean writes a name's characters beside it.
  if (/\p{Script=Hangul}/u.test(words)) return [];
  if (isCantonese(words.replaceAll(QUOTED, ''))) return [recordOf('yue'), recordOf('zh')];
  // Another Chinese language than the one with rules, by what is said of it.
  const isKin = own?.writing === 'Other' && /^Han[st]$/.test(scriptOf(own.tag) ?? '');
  return isKin ? [recordOf(own.tag), recordOf('zh')] : [recordOf('zh')];
}

/** One character of it in Mandarin is a word that is spoken of, or a name. */
function isCantonese(words: string): boolean {
  const { size } = new Set(words.match(CANTONESE_ONLY));
  return size > 1 || (size === 1 && !MANDARIN_ONLY.test(words));
}

function latin(words: string, said: LanguageRecord | undefined): readonly LanguageRecord[] {
  const own = said?.writing === 'Latin' ? said : undefined;
  const likely = own ?? recordOf('en');
  const { words: all, scores } = tellingScores(words);
  const [first] = scores;
  if (first === undefined) return [likely];
  const best = first.score;
  const isOneWord = first.different === 1;
  const isKnown = likely.telling !== undefined;
  if (!isKnown && best < all * OVERWHELMING) return [likely];
  const nearly = scores.filter(({ score }) => score >= best * NEARLY);
  if (nearly.some(({ record }) => record === likely)) return [likely];
  const found = withRulesOrLikelier(nearly);
  // A word or two prove little: what the text around is written in may hold as well. Of a language of which nothing is
  // known it cannot be told whether the words are its own.
  const ownScore = scores.find(({ record }) => record === likely)?.score;
  const isOpen = isOneWord || !isKnown || (ownScore !== undefined && ownScore * 3 > best);
  if (!isOpen) return found;
  const isOwn = own !== undefined && isKnown && (isOneWord || (ownScore ?? 0) * 2 >= best);
  return [...(isOwn ? found.filter(hasRules) : found), likely];
}

/** One without rules counts where it is likelier than all with rules, and the likeliest alone: it can only be said. */
function withRulesOrLikelier(scores: readonly TellingScore[]): readonly LanguageRecord[] {
  const ruled = scores.filter(({ record }) => hasRules(record));
  const most = Math.max(0, ...ruled.map(({ score }) => score));
  const bare = scores.find(({ record, score }) => !hasRules(record) && score > most);
  return [...(bare === undefined ? [] : [bare]), ...ruled].map(({ record }) => record);
}

function hasRules({ negation }: LanguageRecord): boolean {
  return negation !== undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
