/** A text in, the language that it is most likely written in out. */

const SCRIPTS: readonly (readonly [lang: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh-CN', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
const WORDS: readonly (readonly [lang: string, words: RegExp])[] = [
  ['en', /\b(?:the|and|of|to|is|that|was|it|you)\b/gi],
  ['de', /\b(?:der|die|und|das|ist|nicht|ich|ein|zu)\b/gi],
  ['fr', /\b(?:le|les|des|est|une|que|pas|dans|et)\b/gi],
  ['es', /\b(?:el|los|que|una|es|por|las|con|del)\b/gi],
  ['pt', /\b(?:não|uma|os|que|é|com|do|da|em)\b/gi],
  ['it', /\b(?:il|che|non|una|di|è|sono|per|gli)\b/gi],
  ['nl', /\b(?:het|een|niet|van|dat|ik|zijn|en|de)\b/gi],
];
const SAMPLE = 20_000;
const TRADITIONAL = /[們這來說個時會國對為裡後還沒學]/g;

/** BCP 47; undefined when there is nothing to tell it by. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A Chinese character says as much as two or three letters: mixed texts are Chinese sooner than not.
  const script = SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * 0.2);
  if (script?.[0] === 'zh-CN')
    return (sample.match(TRADITIONAL)?.length ?? 0) * 40 > letters ? 'zh-TW' : 'zh-CN';
  if (script !== undefined) return script[0];
  const counts = WORDS.map(([lang, pattern]) => ({ lang, count: sample.match(pattern)?.length ?? 0 }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? undefined : best.lang;
}
