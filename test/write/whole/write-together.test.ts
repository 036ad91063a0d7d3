import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDigest } from '../../../src/write/whole/digest.js';
import { writeTogether, type NewFile } from '../../../src/write/whole/write-together.js';
import { tempFolder } from '../../support/temp-folder.js';
import { goneOwner } from '../support/killed.js';

function file(name: string, content: string, before?: string, setAside = false): NewFile {
  const digest = before === undefined ? null : contentDigest(name, Buffer.from(before));
  return { name, bytes: Buffer.from(content), before: digest, setAside };
}

const textOf = (...path: readonly string[]): Promise<string> => readFile(join(...path), 'utf8');

test('writes all, makes the folders, leaves nothing else', async () => {
  const folder = join(await tempFolder(), 'a/b');
  await writeTogether(folder, () => [file('x.md', 'x'), file('sub/y.pdf', 'y')]);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['sub', 'sub/y.pdf', 'x.md']);
  expect(await textOf(folder, 'sub/y.pdf')).toBe('y');
});

// The last one could not be put in place, and the others were new already: a mixture of two builds.
test('takes all back when one cannot be put in place', async () => {
  const folder = await tempFolder({ 'a.md': 'before', 'c.md': 'mine' });
  await mkdir(join(folder, 'd.md'));
  const files = [
    file('a.md', 'after', 'before'),
    file('b.md', 'new'),
    file('c.md', 'ours', 'mine', true),
    file('d.md', 'x', 'x'),
  ];
  await expect(writeTogether(folder, () => files)).rejects.toThrow();
  expect((await readdir(folder)).toSorted()).toEqual(['a.md', 'c.md', 'd.md']);
  expect([await textOf(folder, 'a.md'), await textOf(folder, 'c.md')]).toEqual(['before', 'mine']);
});

test('never takes the place of what came meanwhile', async () => {
  const folder = await tempFolder({ 'a.md': 'somebody’s' });
  await expect(writeTogether(folder, () => [file('0.md', '0'), file('a.md', 'a')])).rejects.toMatchObject({
    code: 'EEXIST',
  });
  expect(await readdir(folder)).toEqual(['a.md']);
  expect(await textOf(folder, 'a.md')).toBe('somebody’s');
});

test('sets aside under a name that is free, and tells which', async () => {
  const folder = await tempFolder({
    'a.en.html': 'third',
    'a.en.yours.html': 'first',
    'a.en.yours.2.html': 'second',
  });
  const aside = await writeTogether(folder, () => [file('a.en.html', 'new', 'third', true)]);
  expect([...aside]).toEqual([['a.en.html', join(folder, 'a.en.yours.3.html')]]);
  expect(await textOf(folder, 'a.en.yours.3.html')).toBe('third');
  expect(await textOf(folder, 'a.en.yours.html')).toBe('first');
  expect(await textOf(folder, 'a.en.html')).toBe('new');
});

test('two runs at once in one folder take turns', async () => {
  const folder = await tempFolder();
  const busy = { now: 0, most: 0 };
  const write = (text: string): Promise<unknown> =>
    writeTogether(folder, async () => {
      busy.most = Math.max(busy.most, (busy.now += 1));
      const before = await readFile(join(folder, 'a.md'), 'utf8').catch(() => undefined);
      busy.now -= 1;
      return [file('a.md', text, before), file('b.md', text, before)];
    });
  await Promise.all(['1', '2', '3', '4', '5'].map(write));
  expect(busy.most).toBe(1);
  expect(await textOf(folder, 'a.md')).toBe(await textOf(folder, 'b.md'));
  expect((await readdir(folder)).toSorted()).toEqual(['a.md', 'b.md']);
});

test('the turn of a run that was killed is taken', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, '.pullquote-turn', goneOwner()), { recursive: true });
  await writeTogether(folder, () => [file('a.md', 'a')]);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('while they are on their way, they are open to their user alone', async () => {
  const folder = await tempFolder();
  const seen: number[] = [];
  await writeTogether(folder, async () => {
    for (const name of await readdir(folder))
      if (name !== '.pullquote-turn') seen.push((await stat(join(folder, name))).mode & 0o777);
    return [file('a.md', 'a')];
  });
  expect(seen).toEqual([0o700]);
});

test('permissions are those that were asked for', async () => {
  const folder = await tempFolder();
  await writeTogether(folder, () => [{ ...file('a.md', 'a'), mode: 0o640 }]);
  expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640);
  await writeFile(join(folder, 'plain'), '');
  await writeTogether(folder, () => [file('b.md', 'b')]);
  expect((await stat(join(folder, 'b.md'))).mode).toBe((await stat(join(folder, 'plain'))).mode);
});
