import { expect, test } from 'vitest';
import { textScale } from '../../../src/pptx/fallback/text-scale.js';
import type { WordRun } from '../../../src/pptx/drawn/drawn-slide.js';

const run: WordRun = {
  ...{ text: 'Hello', face: 'sans', size: 100, bold: false, italic: false, underline: false },
  ...{ colour: { hex: '000000', alpha: 1 }, lang: 'en', href: undefined, width: 400 },
};
const text = (...runs: readonly WordRun[]): number => textScale(runs);

test('a text is set smaller where Arial is wider than the face it stands in for', () => {
  // Arial: 722 + 556 + 222 + 222 + 556 thousandths of 100 pixels.
  expect(text({ ...run, width: 227.8 })).toBe(1);
  expect(text({ ...run, width: 205 })).toBe(0.89);
});

test('letters of Chinese are as wide in any face', () => {
  expect(text({ ...run, text: '整合', width: 200 })).toBe(1);
});

test('nothing is set smaller than three quarters, and nothing larger', () => {
  expect(text({ ...run, width: 20 })).toBe(0.75);
  expect(text({ ...run, text: '\n', width: 0 })).toBe(1);
});
