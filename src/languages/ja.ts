/** Japanese. */
import type { LanguageRecord } from './language-record.js';

export const JA: LanguageRecord = { tag: 'ja', writing: 'Japanese' };
