import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAll, indexSeeds } from '../../../src/verify/index/seed-index.js';
import { runs } from '../../support/runs.js';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '不'), maxLength: 60 });

it('finds what reading the text finds, wherever it stands', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat({ max: 20 }), (text, at, length) => {
      const start = at % (text.length + 1);
      const needle = text.slice(start, start + length);
      const places = Array.from(text, (_, place) => place).filter((place) => text.startsWith(needle, place));
      expect(findAll(indexSeeds(text), needle, Infinity)).toEqual(needle === '' ? [] : places);
    }),
    runs(2000),
  );
});

it('finds nothing that is not there, and no more than it was asked for', () => {
  const index = indexSeeds('the tide is never late, and the tide never waits');
  expect(findAll(index, 'the tide was late', 9)).toEqual([]);
  expect(findAll(index, 'the tide', 9)).toEqual([0, 28]);
  expect(findAll(index, 'the tide', 1)).toEqual([0]);
});
