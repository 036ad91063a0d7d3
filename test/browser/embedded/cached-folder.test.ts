import { chmod, mkdir, readFile, readdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Digests } from '../../../src/browser/embedded/cache-manifest.js';
import { cachedFolder } from '../../../src/browser/embedded/cached-folder.js';
import { ownerName } from '../../../src/write/folders/owner.js';
import { testFolder } from '../helpers.js';

/** Counts how often it was asked to fill. */
function filler() {
  const calls: string[] = [];
  const fill = async (target: string): Promise<Digests> => {
    calls.push(target);
    await mkdir(join(target, 'lib'));
    await writeFile(join(target, 'program'), 'good');
    await writeFile(join(target, 'lib/a'), 'good');
    return {};
  };
  return { calls, fill };
}

test('is made once, for its user alone, or by root for everybody', async () => {
  const folder = join(await testFolder(), 'deep/cache/thing-1');
  const { calls, fill } = filler();

  await cachedFolder(folder, fill);
  await cachedFolder(folder, fill);

  expect(calls).toHaveLength(1);
  const mode = process.getuid?.() === 0 ? 0o755 : 0o700;
  expect((await stat(folder)).mode & 0o777).toBe(mode);
  expect((await stat(join(folder, 'lib'))).mode & 0o777).toBe(mode);
  expect((await stat(join(folder, '..'))).mode & 0o777).toBe(mode);
});

test.for([
  ['shortened', (folder: string) => writeFile(join(folder, 'program'), 'bad')],
  ['changed in the same size', (folder: string) => writeFile(join(folder, 'lib/a'), 'evil')],
  ['without its manifest', (folder: string) => writeFile(join(folder, 'manifest.json'), '')],
  ['open to others', (folder: string) => chmod(folder, 0o777)],
] as const)('is made anew when %s', async ([, harm]) => {
  const folder = join(await testFolder(), 'thing-1');
  const { calls, fill } = filler();
  await cachedFolder(folder, fill);
  await harm(folder);

  await cachedFolder(folder, fill);

  expect(calls).toHaveLength(2);
  expect(await readFile(join(folder, 'program'), 'utf8')).toBe('good');
  expect(await readFile(join(folder, 'lib/a'), 'utf8')).toBe('good');
  expect(await readdir(join(folder, '..'))).toEqual(['thing-1']);
});

test('does not follow a link planted in its place', async () => {
  const parent = await testFolder();
  await mkdir(join(parent, 'elsewhere'));
  await symlink(join(parent, 'elsewhere'), join(parent, 'thing-1'));

  await cachedFolder(join(parent, 'thing-1'), filler().fill);

  expect(await readdir(join(parent, 'elsewhere'))).toEqual([]);
  expect(await readFile(join(parent, 'thing-1/program'), 'utf8')).toBe('good');
});

test('leaves nothing behind when filling fails', async () => {
  const parent = await testFolder();
  const full = cachedFolder(join(parent, 'thing-1'), () => Promise.reject(new Error('disk full')));

  await expect(full).rejects.toThrow('disk full');
  expect(await readdir(parent)).toEqual([]);
});

test.each(['where it makes one', 'where there is a whole one'])(
  'clears away what a killed process left, %s',
  async (where) => {
    const parent = await testFolder();
    const folder = join(parent, 'thing-1');
    if (where.endsWith('whole one')) await cachedFolder(folder, filler().fill);
    const [host = '', boot = '', pid = ''] = ownerName().split('.');
    await mkdir(join(parent, 'thing-1.old'));
    await utimes(join(parent, 'thing-1.old'), 0, 0);
    await mkdir(join(parent, `thing-0.${[host, '00000001', pid, 1].join('.')}-killed`));
    const kept = ['thing-1.new', `thing-1.${[host, boot, pid, 0].join('.')}-beside`];
    for (const name of kept) await mkdir(join(parent, name));

    await cachedFolder(folder, filler().fill);

    expect((await readdir(parent)).toSorted()).toEqual(['thing-1', ...kept].toSorted());
  },
);

test('what an archive keeps of it is enough to find it again', async () => {
  const folder = join(await testFolder(), 'thing-1');
  const { calls, fill } = filler();
  await cachedFolder(folder, fill);
  const { mtimeMs } = await stat(join(folder, 'program'));
  expect(mtimeMs % 1000).toBe(0);
  await utimes(join(folder, 'program'), mtimeMs / 1000, mtimeMs / 1000);

  await cachedFolder(folder, fill);

  expect(calls).toHaveLength(1);
});
