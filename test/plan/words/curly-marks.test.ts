import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, text } from '../../../src/model/inline.js';
import { curlyMarks } from '../../../src/plan/words/curly-marks.js';
import { hostileText } from '../../support/hostile-text.js';
import { runs } from '../../support/runs.js';

const marks = (open: string, close: string, innerOpen: string, innerClose: string) => ({
  quoteOpen: open,
  quoteClose: close,
  quoteInnerOpen: innerOpen,
  quoteInnerClose: innerClose,
});
const EN = marks('“', '”', '‘', '’');
const DE = marks('„', '“', '‚', '‘');
const FR = marks('« ', ' »', '“', '”');
const JA = marks('「', '」', '『', '』');

test.each([
  [EN, 'It doesn\'t "work", she said', 'It doesn’t “work”, she said'],
  [EN, "The dogs' bowl in the '90s, in the 1990's", 'The dogs’ bowl in the ’90s, in the 1990’s'],
  [EN, "A 'quiet' word", 'A ‘quiet’ word'],
  [EN, 'A 12" record is 5\'11" no more', 'A 12" record is 5\'11" no more'],
  [EN, 'An "open one', 'An "open one'],
  [EN, '("so")', '(“so”)'],
  [EN, '"One" and "two"', '“One” and “two”'],
  [DE, 'Das "Amt" war\'s', 'Das „Amt“ war’s'],
  [FR, 'L\'eau "claire"', 'L’eau « claire »'],
  [JA, '道具を"大切"にする', '道具を「大切」にする'],
  [JA, "It's 道具", "It's 道具"],
  [EN, 'It’s “so”', 'It’s “so”'],
])('%#: %s', (language, words, shown) => {
  expect(plainText(curlyMarks(text(words), language, language === JA ? 'ja' : 'en'))).toBe(shown);
});

test('code stays as it is, and a pair may stand around emphasis', () => {
  const words = [
    ...text('Say "'),
    { type: 'strong' as const, children: text("don't") },
    ...text('" to '),
    { type: 'code' as const, value: 'x = "1"' },
  ];
  expect(curlyMarks(words, EN, 'en')).toEqual([
    ...text('Say “'),
    { type: 'strong', children: text('don’t') },
    ...text('” to '),
    { type: 'code', value: 'x = "1"' },
  ]);
});

test('nothing but marks changes in any text', () => {
  fc.assert(
    fc.property(hostileText(), (value) => {
      const same = (words: string): string => words.replaceAll(/["'“”‘’]/g, '"');
      expect(same(plainText(curlyMarks(text(value), EN, 'en')))).toBe(same(value));
    }),
    runs(100),
  );
});
