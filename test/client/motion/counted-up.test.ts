import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedUp } from '../../../src/client/motion/counted-up.js';

test.each([
  ['1,250', 0.5, '625'],
  ['12,500', 0.5, '6,250'],
  ['$2.50', 0.1, '$0.25'],
  ['0.75 %', 0.5, '0.37 %'],
  ['1.250,50 €', 0.01, '12,50 €'],
  ['about 40 hours', 0, 'about 0 hours'],
  ['7–9', 0.5, '3–9'],
  ['many', 0.5, 'many'],
  ['1234567890123456', 0.5, '1234567890123456'],
  ['1 250', 0.9, '1 125'],
])('%s after %d is %s', (whole, share, expected) => {
  expect(countedUp(whole, share)).toBe(expected);
});

test('whatever it is, in the end it is what was written', () => {
  fc.assert(fc.property(fc.string(), (text) => countedUp(text, 1) === text));
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0 }), (share, number) => {
      const counted = Number(countedUp(String(number), share));
      return counted >= 0 && counted <= number;
    }),
  );
});
