import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightOf } from '../../src/text/text-weight.js';

test.each([
  ['', 0],
  ['  \n', 0],
  ['one', 2],
  ["don't stop, ever.", 8],
  ['1 + 1 = 2', 10],
  ['a_b $5', 6],
  ['造纸 and 水车', 6],
  ['Café au lait', 6],
])('%j weighs %i', (text, weight) => {
  expect(weightOf(text)).toBe(weight);
});

test('a text of ASCII alone weighs what it weighs beside other scripts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(weightOf(text)).toBe(weightOf(`${text} 水`) - 1);
    }),
  );
});
