import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache, readCached, writeCached } from '../../../src/write/cache/content-cache.js';
import { pruneBrowsers, pruneCache, pruneDaily } from '../../../src/write/cache/prune-cache.js';
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

test('what Node keeps of compiled code, in folders of its versions, counts and goes like the rest', async () => {
  const cache = await cacheWith({ 'code/a': 9, 'code/b': 1 });
  for (const [version, days] of [
    ['v22.1.0-x64-0a-0', 8],
    ['v24.1.0-x64-0b-0', 2],
  ] as const) {
    await mkdir(join(cache, 'code', version));
    await writeFile(join(cache, 'code', version, '1f2e3d4c'), Buffer.alloc(1000));
    const then = Date.now() / 1000 - days * DAY;
    await utimes(join(cache, 'code', version, '1f2e3d4c'), then, then);
  }
  const { kept, removed } = await pruneCache(cache, 2500);
  expect([kept.get('code'), removed]).toEqual([2000, 2]);
  const names = await readdir(join(cache, 'code'), { recursive: true });
  expect(names.filter((name) => /cached$|4c$/.test(name)).toSorted()).toEqual([
    'b.cached',
    join('v24.1.0-x64-0b-0', '1f2e3d4c'),
  ]);
});

test('a browser that nobody has started for three months goes, whatever the limit', async () => {
  const cache = await cacheWith({ 'fonts/a': 1 });
  for (const [name, days] of [
    ['chromium-1.0.0', 91],
    ['chromium-2.0.0', 89],
    ['chromium-mine', 400],
  ] as const) {
    await mkdir(join(cache, name));
    const then = Date.now() / 1000 - days * DAY;
    await utimes(join(cache, name), then, then);
  }
  expect(await pruneBrowsers(cache)).toBe(1);
  expect((await readdir(cache)).toSorted()).toEqual(['chromium-2.0.0', 'chromium-mine', 'fonts']);
});
