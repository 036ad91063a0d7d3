/** How fast one speaks to an audience: slower than one talks, with pauses. Apart from all else that is known of a language. */
import type { SpeakingRate } from './language-record.js';

export const ENGLISH_RATE: SpeakingRate = { unit: 'word', perMinute: 130 };
export const CHINESE_RATE: SpeakingRate = { unit: 'character', perMinute: 220 };
