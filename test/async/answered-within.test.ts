import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { answeredWithin } from '../../src/async/answered-within.js';

test('what never answers is waited for no longer', async () => {
  expect(await answeredWithin(20, () => new Promise(() => undefined))).toBeUndefined();
});

test('an answer is one, whatever it is, and so is a failure', async () => {
  expect(await answeredWithin(1000, () => Promise.resolve(undefined))).toEqual({ value: undefined });
  await expect(answeredWithin(1000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('time in which our own process came to nothing is not the disk’s', async () => {
  const answer = answeredWithin(100, () => readFile(import.meta.filename));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  expect(await answer).toBeDefined();
});
