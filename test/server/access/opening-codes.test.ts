import { expect, test } from 'vitest';
import { openingCodes } from '../../../src/server/access/opening-codes.js';

test('a code works once', () => {
  const { make, take } = openingCodes(() => 0);
  const [one, other] = [make(), make()];
  expect(one).not.toBe(other);
  expect([take(one), take(one), take(other), take(other)]).toEqual([true, false, true, false]);
  expect([take(''), take('constructor'), take(`${one}x`)]).toEqual([false, false, false]);
});

test('a code works for thirty seconds', () => {
  const clock = { now: 0 };
  const { make, take } = openingCodes(() => clock.now);
  const [early, late] = [make(), make()];
  clock.now = 30_000;
  expect(take(early)).toBe(true);
  clock.now = 30_001;
  expect(take(late)).toBe(false);
});
