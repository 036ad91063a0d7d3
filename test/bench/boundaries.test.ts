/** Values worked out by hand: eight units, a part of four behind a part of four, so windows of two and six of them. */
import { describe, expect, test } from 'vitest';
import { pk, windowDiff } from '../../bench/boundaries.js';

const of = (found: readonly number[], truth: readonly number[] = [0, 4], units = 8) => ({
  units,
  truth,
  found,
});

describe('Pk and WindowDiff', () => {
  test.each([
    ['the truth', of([0, 4]), 0, 0],
    ['a boundary one unit late', of([0, 5]), 2 / 6, 2 / 6],
    ['a boundary far away', of([0, 7]), 3 / 6, 3 / 6],
    ['no boundary', of([0]), 2 / 6, 2 / 6],
    ['one boundary too many, beside the true one', of([0, 4, 5]), 1 / 6, 2 / 6],
    ['a boundary before each unit', of([0, 1, 2, 3, 4, 5, 6, 7]), 4 / 6, 1],
  ])('of %s', (_, division, expectedPk, expectedWindowDiff) => {
    expect(pk(division)).toBeCloseTo(expectedPk);
    expect(windowDiff(division)).toBeCloseTo(expectedWindowDiff);
  });

  test('do not depend on whether the first part is said to begin', () => {
    expect(pk(of([5], [4]))).toBe(pk(of([0, 5], [0, 4])));
    expect(windowDiff(of([5], [4]))).toBe(windowDiff(of([0, 5], [0, 4])));
  });

  test('are 0 for a text of less than a window', () => {
    expect(pk(of([1], [0], 2))).toBe(0);
    expect(windowDiff(of([], [0], 0))).toBe(0);
  });
});
