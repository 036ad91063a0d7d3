import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineCache, examineHere, examineTemp } from '../../src/doctor/examine-folders.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

test('a cache has a size, and is tried by writing, which leaves nothing behind', async () => {
  const cacheFolder = await tempFolder({ 'a/b': 'x'.repeat(2048), c: 'x'.repeat(1024) });
  const [row] = await examineCache({ ...testEnvironment('/'), cacheFolder });
  expect(row?.says).toContain(`${cacheFolder}, 3.0 KiB, writable`);
  expect((await readdir(cacheFolder)).toSorted()).toEqual(['a', 'c']);
});

test('a cache that is not where it should be, and one that is read-only, are told', async () => {
  const cacheFolder = await tempFolder();
  const cacheNotice = 'the cache /home/x cannot be written to';
  const environment = {
    ...testEnvironment('/'),
    cacheFolder,
    cacheNotice,
    readOnlyCache: '/var/cache/image',
  };
  expect(await examineCache(environment)).toEqual([
    { part: 'cache', status: 'ok', says: '/var/cache/image, read-only: what is in it is used' },
    { part: 'cache', status: 'warning', says: `${cacheFolder}, 0 bytes, writable`, hint: cacheNotice },
  ]);
});

test('without temporary files no browser starts, so that a missing folder for them is an error', async () => {
  const absent = join(await tempFolder(), 'absent');
  const rows = await examineTemp(absent);
  expect(rows.map((row) => ({ ...row, says: row.says.replaceAll(absent, '<absent>') })))
    .toMatchInlineSnapshot(`
      [
        {
          "hint": "make room there, or name another folder with TMPDIR",
          "part": "temporary",
          "says": "<absent>, not writable: cannot make a folder at <absent>: no such file or directory",
          "status": "error",
        },
      ]
    `);
});

test('what is remembered here is listed', async () => {
  const cwd = await tempFolder();
  const told = async (): Promise<string | undefined> =>
    (await examineHere(testEnvironment(cwd))).at(-1)?.says;
  expect(await told()).toBe('none here yet; made when it is needed');
  await mkdir(join(cwd, '.pullquote'));
  expect(await told()).toBe(`${join(cwd, '.pullquote')}, empty`);
  await mkdir(join(cwd, '.pullquote/rehearsals'));
  expect(await told()).toBe(`${join(cwd, '.pullquote')}, has rehearsals`);
});
