import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoverFolder } from '../../../src/write/whole/recover-folder.js';
import { ownerName } from '../../../src/write/folders/owner.js';
import { tempFolder } from '../../support/temp-folder.js';
import { goneOwner, leaveKilled } from '../support/killed.js';

const BEFORE = { 'a.md': 'old a', 'a.html': 'old html' };
const AFTER = { 'a.md': 'new a', 'a.html': 'new html', 'a.pdf': 'new pdf' };

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function recovered(folder: string): Promise<readonly string[]> {
  const said: string[] = [];
  await recoverFolder(folder, (line) => said.push(line.replaceAll(folder, '<folder>')));
  return said;
}

describe('a run that was killed', () => {
  test.each([0, 1, 2, 3])('with %d of 3 in place is finished', async (inPlace) => {
    const folder = await tempFolder(BEFORE);
    await leaveKilled(folder, { files: AFTER, before: BEFORE, inPlace });
    expect(await recovered(folder)).toEqual([
      'What a run that was killed had begun to write into <folder> is now in place.',
    ]);
    expect(await contents(folder)).toEqual(AFTER);
  });

  test('before its journal was there is undone, and leaves nothing', async () => {
    const folder = await tempFolder(BEFORE);
    await leaveKilled(folder, { files: AFTER, before: BEFORE, inPlace: undefined });
    expect(await recovered(folder)).toEqual([]);
    expect(await contents(folder)).toEqual(BEFORE);
  });

  test.each([1, 2])('with %d of 3 in place and the rest damaged is taken back', async (inPlace) => {
    const folder = await tempFolder(BEFORE);
    const stage = await leaveKilled(folder, { files: AFTER, before: BEFORE, inPlace });
    await writeFile(join(stage, '2'), 'half');
    expect(await recovered(folder)).toEqual([]);
    expect(await contents(folder)).toEqual(BEFORE);
  });

  test('is taken back where a folder has come into a place', async () => {
    const folder = await tempFolder(BEFORE);
    await leaveKilled(folder, { files: AFTER, before: BEFORE, inPlace: 1 });
    await mkdir(join(folder, 'a.pdf'));
    expect(await recovered(folder)).toEqual([]);
    await rm(join(folder, 'a.pdf'), { recursive: true });
    expect(await contents(folder)).toEqual(BEFORE);
  });

  test('keeps what somebody has written since in the places that were still to come', async () => {
    const folder = await tempFolder(BEFORE);
    await leaveKilled(folder, { files: AFTER, before: BEFORE, inPlace: 1 });
    await writeFile(join(folder, 'a.html'), 'mine');
    await writeFile(join(folder, 'a.pdf'), 'mine too');
    await writeFile(join(folder, 'a.md'), 'and here');
    expect(await recovered(folder)).toMatchInlineSnapshot(`
      [
        "What a run that was killed had begun to write into <folder> is now in place.",
        "Your changed a.html is kept as <folder>/a.yours.html.",
        "Your changed a.pdf is kept as <folder>/a.yours.pdf.",
      ]
    `);
    expect(await contents(folder)).toEqual({
      ...AFTER,
      'a.md': 'and here',
      'a.yours.html': 'mine',
      'a.yours.pdf': 'mine too',
    });
  });

  test('at recovering is recovered by the next one', async () => {
    const folder = await tempFolder(BEFORE);
    const stage = await leaveKilled(folder, { files: AFTER, before: BEFORE, inPlace: 1 });
    // The second file's old one is kept already, and it is not yet in place.
    await writeFile(join(stage, '1.old'), 'old html');
    await recovered(folder);
    expect(await contents(folder)).toEqual(AFTER);
  });
});

test('a run beside us keeps its files, its journal and its turn', async () => {
  const folder = await tempFolder();
  const stage = `.pullquote-${ownerName()}-beside`;
  await mkdir(join(folder, stage));
  await mkdir(join(folder, '.pullquote-turn', ownerName()), { recursive: true });
  await recovered(folder);
  expect((await readdir(folder)).toSorted()).toEqual([stage, '.pullquote-turn'].toSorted());
});

test('a turn alone that was left is removed', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, '.pullquote-turn', goneOwner()), { recursive: true });
  await recovered(folder);
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is not there has nothing in it', async () => {
  const folder = await tempFolder();
  await rm(folder, { recursive: true });
  await recovered(folder);
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});
