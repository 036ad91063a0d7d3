/** A text in, the language that it is most likely written in out. */
import { lettersByScript, UNLISTED } from './scripts.js';
import { tellingScores } from './telling-words.js';

const EAST_ASIAN: readonly (readonly [lang: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh-CN', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
];
const SAMPLE = 20_000;
const TRADITIONAL = /[們這來說個時會國對為裡後還沒學]/g;

/** BCP 47; undefined when there is nothing to tell it by. */
export function tellLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A Chinese character says as much as two or three letters: mixed texts are Chinese sooner than not.
  const isMost = (count: number): boolean => count > letters * 0.2;
  const eastAsian = EAST_ASIAN.find(([, pattern]) => isMost(sample.match(pattern)?.length ?? 0))?.[0];
  if (eastAsian === 'zh-CN')
    return (sample.match(TRADITIONAL)?.length ?? 0) * 40 > letters ? 'zh-TW' : 'zh-CN';
  if (eastAsian !== undefined) return eastAsian;
  const other = lettersByScript(sample).find(({ tag, count }) => tag !== UNLISTED && isMost(count));
  return other?.tag ?? tellingScores(sample).scores[0]?.record.tag;
}
