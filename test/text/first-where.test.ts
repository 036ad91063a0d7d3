import { expect, test } from 'vitest';
import { firstWhere } from '../../src/text/first-where.js';

test.each([
  [[], 5, 0],
  [[1], 5, 1],
  [[7], 5, 0],
  [[1, 5, 5, 9], 5, 1],
  [[1, 2, 3], 5, 3],
  [[6, 7, 8], 5, 0],
])('of %j the first that is not below %d is that at %d', (numbers, limit, index) => {
  expect(firstWhere(numbers, (number) => number >= limit)).toBe(index);
  expect(firstWhere(Float64Array.from(numbers), (number) => number >= limit)).toBe(index);
});
