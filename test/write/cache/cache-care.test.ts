import { expect, test } from 'vitest';
import { ANSWER_MS, cacheCare } from '../../../src/write/cache/cache-care.js';

const never = (): Promise<never> => new Promise(() => undefined);
const full = (): Promise<string> =>
  Promise.reject(
    Object.assign(new Error("ENOSPC: no space left on device, write '/c/x'"), {
      code: 'ENOSPC',
      syscall: 'write',
    }),
  );

test('a disk has five seconds', () => {
  expect(ANSWER_MS).toBe(5000);
});

test('what never answers is waited for once, said once, and asked no more', async () => {
  const said: string[] = [];
  const care = cacheCare((line) => said.push(line), 2);
  const asked: string[] = [];
  const ask = (name: string): Promise<unknown> =>
    care.ask('/c', 'x', () => {
      asked.push(name);
      return never();
    });
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(ask))).toEqual(Array(4).fill(undefined));
  // Of the four threads that Node has for disks two are left to the others.
  expect(asked).toEqual(['a', 'b']);
  expect(said).toEqual([
    'warning: the cache /c did not answer within 0.002 s: nothing is taken from it or kept in it, so everything is made again',
  ]);
  expect(await care.ask('/other', 'x', () => Promise.resolve(1))).toBe(1);
});

test('a full one is said once, with what it costs', async () => {
  const said: string[] = [];
  const care = cacheCare((line) => said.push(line));
  expect(await care.ask('/c', 'made again', full)).toBeUndefined();
  expect(await care.ask('/c', 'made again', full)).toBeUndefined();
  expect(said).toEqual(['warning: the cache /c failed (no space left on device): made again']);
  expect(care.hasSaid(said[0] ?? '')).toBe(true);
  expect(await care.ask('/c', 'made again', () => Promise.resolve('read'))).toBe('read');
});
