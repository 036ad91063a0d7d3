/** All languages of which anything is known. */
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { IT } from './it.js';
import { JA } from './ja.js';
import { KO } from './ko.js';
import type { LanguageRecord } from './language-record.js';
import { PT } from './pt.js';
import { TOLD_ONLY } from './told-only.js';
import { ZH } from './zh.js';
import { primaryLanguage } from './tags/primary-language.js';

export const LANGUAGES: readonly LanguageRecord[] = [EN, ZH, DE, FR, ES, PT, IT, JA, KO, ...TOLD_ONLY];

const BY_LANGUAGE = new Map(LANGUAGES.map((record) => [record.tag, record]));

/** @param lang BCP 47 @returns the record of its language, whatever the country; none for one that is not known at all */
export function languageRecord(lang: string): LanguageRecord | undefined {
  return BY_LANGUAGE.get(primaryLanguage(lang));
}
