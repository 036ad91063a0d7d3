import { expect, test } from 'vitest';
import { hasCovers } from '../../src/runs/index-facts.js';

test('a page of several decks shows their covers, one of very many their titles alone', () => {
  expect([0, 1, 2, 200, 201, 10_000].map(hasCovers)).toEqual([false, false, true, true, false, false]);
});
