import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache, readCached, readCachedNow, writeCached } from '../../../src/write/cache/content-cache.js';
import { modesOfCache } from '../../../src/write/cache/cache-modes.js';
import { tempFolder } from '../../support/temp-folder.js';

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

test('what tells of talks is its owner’s alone; the cache that it is in stays for whom it is', async () => {
  const cache = join(await tempFolder(), 'cache');
  const fonts = await openCache(join(cache, 'fonts'));
  expect(fonts).toBe(join(cache, 'fonts'));
  expect(await modeOf(join(cache, 'fonts'))).toBe(0o700);
  expect(await modeOf(cache)).toBe(modesOfCache().folder);
});

test('what is whole under the name of another entry is none', async () => {
  const folder = (await openCache(join(await tempFolder(), 'cache', 'fonts'))) ?? '';
  await writeCached(folder, 'one', Buffer.from('bytes'));
  expect((await readCached(folder, 'one'))?.toString()).toBe('bytes');
  await rename(join(folder, 'one.cached'), join(folder, 'two.cached'));
  expect(await readCached(folder, 'two')).toBeUndefined();
  expect(readCachedNow(folder, 'two')).toBeUndefined();
});
