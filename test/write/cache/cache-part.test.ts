import { chmod, chown, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheCare } from '../../../src/write/cache/cache-care.js';
import { cachePart } from '../../../src/write/cache/cache-part.js';
import { tempFolder } from '../../support/temp-folder.js';

const MONTH_AGO = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
const AGAIN = 'nothing is taken from it or kept in it, so everything is made again';

test('what was kept since the one that is only read was filled goes before it', async () => {
  const root = await tempFolder();
  const shared = join(root, 'shared', 'results');
  await cachePart({ folder: shared }).write('key', Buffer.from('before'));
  const places = { folder: join(root, 'own', 'results'), readOnly: shared };
  const part = cachePart(places);
  expect((await part.read('key'))?.toString()).toBe('before');
  await part.write('key', Buffer.from('since'));
  expect((await part.read('key'))?.toString()).toBe('since');
  expect((await cachePart(places).read('key'))?.toString()).toBe('since');
});

test('what is only read is read, and nothing in it is written or touched', async () => {
  const root = await tempFolder();
  const shared = join(root, 'shared', 'results');
  await cachePart({ folder: shared }).write('key', Buffer.from('kept'));
  const entry = join(shared, 'key.cached');
  await utimes(entry, MONTH_AGO, MONTH_AGO);
  const part = cachePart({ folder: join(root, 'own', 'results'), readOnly: shared });
  expect((await part.read('key'))?.toString()).toBe('kept');
  await part.write('other', Buffer.from('new'));
  expect((await stat(entry)).mtime).toEqual(MONTH_AGO);
  expect(await readdir(shared)).toEqual(['key.cached']);
  expect((await part.read('other'))?.toString()).toBe('new');
});

test('what is damaged in the one that is only read is none; the own one’s is taken', async () => {
  const root = await tempFolder();
  const [shared, own] = [join(root, 'shared', 'x'), join(root, 'own', 'x')];
  for (const folder of [shared, own]) await cachePart({ folder }).write('key', Buffer.from('kept'));
  await writeFile(join(shared, 'key.cached'), 'garbled');
  expect((await cachePart({ folder: own, readOnly: shared }).read('key'))?.toString()).toBe('kept');
});

test.each<[string, (place: string) => Promise<unknown>, string]>([
  ['a file', (place) => writeFile(place, ''), 'failed (file already exists)'],
  [
    'one that others may write to',
    async (place) => {
      await mkdir(place);
      await chmod(place, 0o777);
    },
    'belongs to another user, or others may write to it',
  ],
])('in place of the folder %s is said once, and costs nothing else', async (_, plant, why) => {
  const root = await tempFolder();
  const said: string[] = [];
  const care = cacheCare((line) => said.push(line));
  await plant(join(root, 'results'));
  await plant(join(root, 'fonts'));
  for (const name of ['results', 'fonts']) {
    const part = cachePart({ folder: join(root, name) }, care);
    await part.write('key', Buffer.from('x'));
    expect(await part.read('key')).toBeUndefined();
  }
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^warning: the /);
  expect(said[0]).toContain(root);
  expect(said[0]).toContain(`${why}: ${AGAIN}`);
});

test.each<[string, (place: string) => Promise<unknown>, string]>([
  ['a file', (place) => writeFile(place, ''), 'is no folder'],
  [
    'one that others may write to',
    async (place) => {
      await mkdir(place);
      await chmod(place, 0o777);
    },
    'belongs to another user, or others may write to it',
  ],
])('where it is only read as well: %s', async (_, plant, why) => {
  const root = await tempFolder();
  const said: string[] = [];
  const readOnly = join(root, 'results');
  await plant(readOnly);
  const part = cachePart(
    { folder: join(root, 'own', 'results'), readOnly },
    cacheCare((line) => said.push(line)),
  );
  expect(await part.read('key')).toBeUndefined();
  expect(said).toEqual([`warning: the folder ${readOnly} of the cache ${why}: ${AGAIN}`]);
});

test.runIf(process.getuid?.() === 0)('another user’s is none, and that is said', async () => {
  const root = await tempFolder();
  const folder = join(root, 'results');
  await cachePart({ folder }).write('key', Buffer.from('theirs'));
  await chown(folder, 4711, 4711);
  const said: string[] = [];
  const part = cachePart(
    { folder },
    cacheCare((line) => said.push(line)),
  );
  expect(await part.read('key')).toBeUndefined();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('belongs to another user');
});

test('an entry that cannot be read is said, one that is not there is not', async () => {
  const folder = join(await tempFolder(), 'results');
  const said: string[] = [];
  const part = cachePart(
    { folder },
    cacheCare((line) => said.push(line)),
  );
  expect(await part.read('absent')).toBeUndefined();
  expect(said).toEqual([]);
  await mkdir(join(folder, 'key.cached'));
  expect(await part.read('key')).toBeUndefined();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('illegal operation on a directory');
});
