/** Korean. */
import type { LanguageRecord } from './language-record.js';

export const KO: LanguageRecord = { tag: 'ko', writing: 'Hangul' };
