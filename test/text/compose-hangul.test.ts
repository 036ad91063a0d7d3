import { expect, test } from 'vitest';
import { composeHangul } from '../../src/text/compose-hangul.js';

test.for(['한국어', '서두르지 마세요', '값', '가\u1100'])('%s is put together from its letters', (text) => {
  expect(composeHangul(text.normalize('NFD'))).toBe(text);
});

test('a syllable takes the last letter that stands apart', () => {
  expect(composeHangul('하\u11AB국')).toBe('한국');
});

test.for(['<b>\u0338', 'e\u0301', 'か\u3099', '\u1100', 'ㅎㅏㄴ'])('%j stays as it is', (text) => {
  expect(composeHangul(text)).toBe(text);
});
