import { expect, test } from 'vitest';
import { attemptEach } from '../../src/async/attempt.js';
import { EnvironmentError } from '../../src/model/problems/environment-error.js';

const full = new EnvironmentError('output-unwritable', 'no room', 'make room');

test.each([1, 2, 9])('values and failures in the order of the items, %i at a time', async (most) => {
  const attempts = await attemptEach(
    ['a', 'b', 'c', 'd'],
    async (item) => {
      if (item === 'a') await new Promise(setImmediate);
      if (item === 'b') throw full;
      return item.toUpperCase();
    },
    most,
  );
  expect(attempts).toEqual({ values: ['A', 'C', 'D'], failures: [{ path: 'b', error: full }] });
});

test.each([1, 2, 3])('never more than %i at a time', async (most) => {
  const running = { now: 0, most: 0 };
  await attemptEach(
    ['a', 'b', 'c', 'd', 'e', 'f'],
    async () => {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      await new Promise(setImmediate);
      running.now -= 1;
    },
    most,
  );
  expect(running).toEqual({ now: 0, most });
});

test('a bug is thrown, and nothing is begun after it', async () => {
  const begun: string[] = [];
  const attempts = attemptEach(
    ['a', 'b', 'c', 'd'],
    async (item) => {
      begun.push(item);
      await new Promise(setImmediate);
      if (item === 'a') throw new TypeError('a bug');
      await new Promise(setImmediate);
    },
    2,
  );
  await expect(attempts).rejects.toThrow('a bug');
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(begun).toEqual(['a', 'b']);
});
