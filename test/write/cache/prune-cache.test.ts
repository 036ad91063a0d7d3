import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache, readCached, writeCached } from '../../../src/write/cache/content-cache.js';
import { pruneCache, pruneDaily } from '../../../src/write/cache/prune-cache.js';
import { tempFolder } from '../../support/temp-folder.js';

const DAY = 24 * 60 * 60;
const HEAD = 32;

/** Entries of 1,000 bytes with their digests, used so many days ago. */
async function cacheWith(entries: Readonly<Record<string, number>>): Promise<string> {
  const cache = join(await tempFolder(), 'cache');
  for (const [name, days] of Object.entries(entries)) {
    const [part = '', key = ''] = name.split('/');
    const folder = (await openCache(join(cache, part))) ?? '';
    await writeCached(folder, key, Buffer.alloc(1000 - HEAD));
    const then = Date.now() / 1000 - days * DAY;
    await utimes(join(folder, `${key}.cached`), then, then);
  }
  return cache;
}

const left = async (cache: string, part: string): Promise<readonly string[]> => readdir(join(cache, part));

test('what was not used for longest goes first, whichever part it is of', async () => {
  const cache = await cacheWith({ 'fonts/a': 9, 'fonts/b': 1, 'results/c': 5, 'results/d': 2 });
  const { kept, removed, removedBytes } = await pruneCache(cache, 2500);
  expect({ removed, removedBytes }).toEqual({ removed: 2, removedBytes: 2000 });
  expect([kept.get('fonts'), kept.get('results'), kept.get('themes')]).toEqual([1000, 1000, 0]);
  expect([await left(cache, 'fonts'), await left(cache, 'results')]).toEqual([['b.cached'], ['d.cached']]);
});

test('an unpacked browser, and what else lies there, stays', async () => {
  const cache = await cacheWith({ 'fonts/a': 9 });
  await mkdir(join(cache, 'chromium-1'));
  await writeFile(join(cache, 'chromium-1', 'chromium'), '');
  await writeFile(join(cache, 'fonts', 'mine.txt'), '');
  expect((await pruneCache(cache, 0)).removed).toBe(1);
  expect([await left(cache, 'chromium-1'), await left(cache, 'fonts')]).toEqual([['chromium'], ['mine.txt']]);
});

test('an entry that is read was used today', async () => {
  const cache = await cacheWith({ 'fonts/a': 9, 'fonts/b': 5 });
  await readCached(join(cache, 'fonts'), 'a');
  await pruneCache(cache, 1500);
  expect(await left(cache, 'fonts')).toEqual(['a.cached']);
});

test('a cache that is not there is empty', async () => {
  expect(await pruneCache(join(await tempFolder(), 'none'), 0)).toMatchObject({
    removed: 0,
    removedBytes: 0,
  });
});

test('once a day is enough', async () => {
  const cache = await cacheWith({ 'fonts/a': 1 });
  const now = Date.now();
  await pruneDaily(cache, now);
  expect(await readdir(cache)).toContain('.pruned');
  const before = await readdir(cache);
  await pruneDaily(cache, now + 1000);
  await pruneDaily(cache, now + 2 * DAY * 1000);
  expect(await readdir(cache)).toEqual(before);
  expect(await left(cache, 'fonts')).toEqual(['a.cached']);
});
