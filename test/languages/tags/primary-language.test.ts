import { expect, test } from 'vitest';
import { primaryLanguage } from '../../../src/languages/tags/primary-language.js';

test.each([
  ['zh-Hant-TW', 'zh'],
  ['EN', 'en'],
  ['yue', 'yue'],
  ['und', 'und'],
  ['und-Latn', 'und'],
  ['de-DE-u-co-phonebk', 'de'],
])('of %s it is %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});

test('what is no code has none', () => {
  expect(() => primaryLanguage('e n')).toThrow(RangeError);
});
