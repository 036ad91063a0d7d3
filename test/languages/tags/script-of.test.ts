import { expect, test } from 'vitest';
import { isRightToLeft, scriptOf } from '../../../src/languages/tags/script-of.js';

test.each([
  ['zh', 'Hans'],
  ['zh-SG', 'Hans'],
  ['zh-TW', 'Hant'],
  ['zh-HK', 'Hant'],
  ['zh-Hant-US', 'Hant'],
  ['ja', 'Jpan'],
  ['ko-KR', 'Kore'],
  ['not a language', undefined],
])('%s is written in %s', (lang, script) => {
  expect(scriptOf(lang)).toBe(script);
});

test('lines run from right to left where the script says so, not the language alone', () => {
  const codes = ['ar', 'he', 'fa', 'ur', 'dv', 'ckb', 'az-Arab', 'pa-PK', 'en', 'az', 'pa', 'ku', 'x'];
  expect(codes.filter(isRightToLeft)).toEqual(['ar', 'he', 'fa', 'ur', 'dv', 'ckb', 'az-Arab', 'pa-PK']);
});
