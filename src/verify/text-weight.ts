/** Measures how much a fragment says, in one unit for spaced scripts and Chinese: a word is 2, a Han character 1. */

/** Below this a fragment found twice needs a place: five English words, or ten Chinese characters. */
export const SHORT_QUOTE = 10;
/** A part of an elided quote says at least as much: two English words, or three Chinese characters. */
export const SHORTEST_PART = 3;
/** What an elision may leave out at most: 120 English words, or 240 Chinese characters. */
export const LONGEST_GAP = 240;

export function weightOf(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[^\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0;
  return han + 2 * words;
}
