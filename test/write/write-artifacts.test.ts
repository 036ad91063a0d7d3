import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeArtifacts } from '../../src/write/write-artifacts.js';
import { tempFolder } from '../support/temp-folder.js';

const artifact = (name: string, content: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: Buffer.from(content),
});

test('writes all, makes the folder, leaves nothing else', async () => {
  const folder = join(await tempFolder(), 'a/b');
  const paths = await writeArtifacts(folder, [artifact('x.md', 'x'), artifact('y.pdf', 'y')]);
  expect(paths).toEqual([join(folder, 'x.md'), join(folder, 'y.pdf')]);
  expect((await readdir(folder)).toSorted()).toEqual(['x.md', 'y.pdf']);
  expect(await readFile(join(folder, 'y.pdf'), 'utf8')).toBe('y');
});

test('replaces what was there, and touches nothing else', async () => {
  const folder = await tempFolder({ 'x.md': 'a long text of before', 'mine.txt': 'mine' });
  await writeArtifacts(folder, [artifact('x.md', 'x')]);
  expect(await readFile(join(folder, 'x.md'), 'utf8')).toBe('x');
  expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
});

// The last one could not be renamed, and the others were new already: a mixture of two builds.
test('writes none when a folder stands in the way of one', async () => {
  const folder = await tempFolder({ 'a.md': 'before' });
  await mkdir(join(folder, 'b.md'));
  await expect(
    writeArtifacts(folder, [artifact('a.md', 'after'), artifact('b.md', 'x')]),
  ).rejects.toMatchObject({
    name: 'EnvironmentError',
    code: 'output-unwritable',
    message: `cannot write to ${folder}: a folder stands where b.md should go`,
  });
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('before');
  expect((await readdir(folder)).toSorted()).toEqual(['a.md', 'b.md']);
});

test('writes none when one cannot be written at all', async () => {
  const folder = await tempFolder({ 'a.md': 'before' });
  const impossible = artifact('no/such/folder.md', 'x');
  await expect(writeArtifacts(folder, [artifact('a.md', 'after'), impossible])).rejects.toMatchObject({
    code: 'output-unwritable',
  });
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('before');
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a file in the folder’s place is the environment’s fault', async () => {
  const folder = await tempFolder({ output: 'a file' });
  await expect(writeArtifacts(join(folder, 'output'), [artifact('a.md', 'x')])).rejects.toMatchObject({
    code: 'output-unwritable',
    hint: 'check that the folder may be written to and the disk has room, or name another folder with --output',
  });
  expect(await readFile(join(folder, 'output'), 'utf8')).toBe('a file');
});
