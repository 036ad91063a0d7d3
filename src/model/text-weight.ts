/** Measures how much a text says, in one unit for spaced scripts and Chinese: a word is 2, a Han character 1. */

export function weightOf(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[^\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0;
  return han + 2 * words;
}
