/** A text in, the language that it is most likely written in out. */
import { tellingScores } from './telling-words.js';

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
const SAMPLE = 20_000;
const TRADITIONAL = /[們這來說個時會國對為裡後還沒學]/g;

/** BCP 47; undefined when there is nothing to tell it by. */
export function tellLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A Chinese character says as much as two or three letters: mixed texts are Chinese sooner than not.
  const script = SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * 0.2);
  if (script?.[0] === 'zh-CN')
    return (sample.match(TRADITIONAL)?.length ?? 0) * 40 > letters ? 'zh-TW' : 'zh-CN';
  return script === undefined ? tellingScores(sample).scores[0]?.record.tag : script[0];
}
