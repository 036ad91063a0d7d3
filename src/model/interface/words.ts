/** The words of buttons, overlays and the remote, in the deck's language, or in English. */
import { DE_WORDS } from './de.js';
import { EN_WORDS } from './en.js';
import { ES_WORDS } from './es.js';
import { FR_WORDS } from './fr.js';
import { IT_WORDS } from './it.js';
import { JA_WORDS } from './ja.js';
import { KO_WORDS } from './ko.js';
import { PT_WORDS } from './pt.js';
import { ZH_CN_WORDS } from './zh-CN.js';
import { ZH_TW_WORDS } from './zh-TW.js';
import type { ClientWords } from './client-words.js';

export type { ClientWords } from './client-words.js';

const WORDS: Readonly<Record<string, ClientWords>> = {
  de: DE_WORDS,
  en: EN_WORDS,
  es: ES_WORDS,
  fr: FR_WORDS,
  it: IT_WORDS,
  ja: JA_WORDS,
  ko: KO_WORDS,
  pt: PT_WORDS,
  zh: ZH_CN_WORDS,
};

/** Chinese is written in two scripts. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/i;

export function wordsIn(lang: string): ClientWords {
  if (TRADITIONAL.test(lang)) return ZH_TW_WORDS;
  return WORDS[lang.toLowerCase().split('-')[0] ?? ''] ?? EN_WORDS;
}

/** @param values by name; a name that `sentence` has and `values` lacks is left as it is */
export function fillWords(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
