/** How fast a speaker speaks where nobody says so: known without loading what is known of languages. */
import { CHINESE_RATE, ENGLISH_RATE } from '../languages/speaking-rates.js';

/** How fast one speaks to an audience: slower than one talks, with pauses. */
export interface SpeakingRates {
  /** Of Chinese and Japanese, whose words are not parted by spaces. */
  readonly charactersPerMinute: number;
  /** Of every other language. */
  readonly wordsPerMinute: number;
}

export const DEFAULT_RATES: SpeakingRates = {
  charactersPerMinute: CHINESE_RATE.perMinute,
  wordsPerMinute: ENGLISH_RATE.perMinute,
};
