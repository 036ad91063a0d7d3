/** Measures how much a text says, in one unit for spaced scripts and Chinese: a word is 2, a Han character 1. */

const BETWEEN_WORDS = /[\s\p{P}]/u;
/** By code: 1 for what stands in words. Most of what is measured is ASCII, and counting takes no lists of words. */
const IN_WORDS = Uint8Array.from({ length: 128 }, (_, code) =>
  BETWEEN_WORDS.test(String.fromCharCode(code)) ? 0 : 1,
);

export function weightOf(text: string): number {
  let words = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const inWord = IN_WORDS[text.charCodeAt(at)];
    if (inWord === undefined) return weightOfAny(text);
    if (inWord > before) words += 1;
    before = inWord;
  }
  return 2 * words;
}

function weightOfAny(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[^\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0;
  return han + 2 * words;
}
