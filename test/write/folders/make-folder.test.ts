import { stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src/write/folders/make-folder.js';
import { tempFolder } from '../../support/temp-folder.js';

test('makes what is missing, with the mode asked for, and leaves what is there', async () => {
  const root = await tempFolder();
  const folder = join(root, 'a/b/c');
  await makeFolder(folder, 0o700);
  await makeFolder(folder, 0o755);
  for (const path of [folder, join(root, 'a/b'), join(root, 'a')])
    expect((await stat(path)).mode & 0o777).toBe(0o700);
});

test('many at once end with one folder', async () => {
  const folder = join(await tempFolder(), 'a/b/c');
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(folder)));
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test('goes through a link to a folder, and stops at a file', async () => {
  const root = await tempFolder({ 'real/x': '', file: '' });
  await symlink(join(root, 'real'), join(root, 'link'));
  await makeFolder(join(root, 'link/new'));
  expect((await stat(join(root, 'real/new'))).isDirectory()).toBe(true);
  await expect(makeFolder(join(root, 'file/new'))).rejects.toMatchObject({ code: 'EEXIST' });
  await writeFile(join(root, 'other'), '');
  await expect(makeFolder(join(root, 'other'))).rejects.toMatchObject({ code: 'EEXIST' });
});

test.runIf(process.platform === 'linux')('ends where no folder can be made at all', async () => {
  await expect(makeFolder('/proc/nobody/home/cache')).rejects.toMatchObject({ code: 'ENOENT' });
});
