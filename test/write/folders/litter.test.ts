import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeft } from '../../../src/write/folders/litter.js';
import { ownerName } from '../../../src/write/folders/owner.js';
import { tempFolder } from '../../support/temp-folder.js';

const [host = '', boot = '', pid = ''] = ownerName().split('.');
const GONE = [host, boot, pid, 1].join('.');
const ELSEWHERE = ['00000001', boot, pid, 1].join('.');
const YESTERDAY = new Date(Date.now() - 25 * 60 * 60 * 1000);

async function folderWith(names: readonly string[], time?: Date): Promise<string> {
  const folder = await tempFolder();
  for (const name of names) {
    await mkdir(join(folder, name, 'inside'), { recursive: true });
    if (time) await utimes(join(folder, name), time, time);
  }
  return folder;
}

const ours = (name: string): boolean => name.startsWith('x-');

test.runIf(process.platform === 'linux')('what an ended process left is removed at once', async () => {
  const folder = await folderWith([`x-${GONE}-a`, `x-${ownerName()}-b`, `y-${GONE}-c`]);
  await removeLeft(folder, ours);
  expect(await readdir(folder)).toEqual([`x-${ownerName()}-b`, `y-${GONE}-c`]);
});

test('what nobody can say anything of is kept for a day', async () => {
  const names = ['x-anybody', `x-${ELSEWHERE}-a`];
  const today = await folderWith(names);
  await removeLeft(today, ours);
  expect((await readdir(today)).toSorted()).toEqual(names.toSorted());

  const yesterday = await folderWith(names, YESTERDAY);
  await removeLeft(yesterday, ours);
  expect(await readdir(yesterday)).toEqual([]);
});

// A talk of two days is presented: its browser's folder is as old, and in use.
test('what a living process has made is kept, however old', async () => {
  const folder = await folderWith([`x-${ownerName()}`], YESTERDAY);
  await removeLeft(folder, ours);
  expect(await readdir(folder)).toHaveLength(1);
});

test('a folder that is not there has nothing in it', async () => {
  await expect(removeLeft('/no/such/folder', ours)).resolves.toBeUndefined();
});
