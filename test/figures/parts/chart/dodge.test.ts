import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dodge } from '../../../../src/figures/parts/chart/dodge.js';
import { at } from '../../../../src/text/at.js';

test('labels that are far enough from each other stay', () => {
  expect(dodge([100, 500, 900], 110)).toEqual([100, 500, 900]);
});

test('those that would meet stand around the middle of their places, not all above it', () => {
  expect(dodge([500, 500], 100)).toEqual([450, 550]);
  expect(dodge([480, 500, 520], 100)).toEqual([400, 500, 600]);
});

test('at an edge they stand as near to it as they may', () => {
  expect(dodge([0, 10], 100)).toEqual([0, 100]);
  expect(dodge([990, 1000], 100, 60)).toEqual([840, 940]);
});

test('a label of two lines has the room of two', () => {
  expect(dodge([500, 500, 500], [100, 200, 100])).toEqual([350, 500, 650]);
});

describe('whatever their places', () => {
  const places = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });

  test('they keep their order, their distance and to the drawing', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const moved = dodge(wanted, 110);
        const order = [...wanted.keys()].toSorted((a, b) => at(wanted, a) - at(wanted, b) || a - b);
        const sorted = order.map((index) => at(moved, index));
        for (const [nth, place] of sorted.slice(1).entries())
          expect(place - at(sorted, nth)).toBeGreaterThanOrEqual(109);
        expect(Math.min(...moved)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...moved)).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
