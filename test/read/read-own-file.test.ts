import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/model/outline.js';
import { readOwnFile } from '../../src/read/read-own-file.js';
import { tempFolder } from '../support/temp-folder.js';

const at = { line: 3, column: 7, offset: 20 };
const ref = (path: string): { path: string; span: { start: typeof at; end: typeof at } } => ({
  path,
  span: { start: at, end: at },
});
const outlineIn = (folder: string): Outline =>
  ({ file: { path: 'talk.en.md', folder, text: '' }, sections: [] as Outline['sections'] }) as Outline;

async function rulesOf(path: string, folder: string, allowOutside = false): Promise<readonly string[]> {
  const { problems } = await readOwnFile(ref(path), outlineIn(folder), allowOutside);
  return problems.map(({ rule }) => rule);
}

describe('readOwnFile', () => {
  test('reads a file below the folder of the outline', async () => {
    const folder = await tempFolder({ 'images/a.png': 'x' });
    expect((await readOwnFile(ref('images/a.png'), outlineIn(folder), false)).value?.toString()).toBe('x');
  });

  test.each([
    '../secret.txt',
    '/etc/hosts',
    '../content-2/a',
    'images/../../secret.txt',
    '../does-not-exist',
  ])('%s is outside', async (path) => {
    const root = await tempFolder({ 'content/a.md': '', 'secret.txt': 's', 'content-2/a': '' });
    expect(await rulesOf(path, join(root, 'content'))).toEqual(['outside-folder']);
  });

  test('a symbolic link does not lead outside, unless that is allowed', async () => {
    const root = await tempFolder({ 'content/a.md': '', 'secret.txt': 's' });
    await symlink(join(root, 'secret.txt'), join(root, 'content/link.txt'));
    expect(await rulesOf('link.txt', join(root, 'content'))).toEqual(['outside-folder']);
    expect(await rulesOf('link.txt', join(root, 'content'), true)).toEqual([]);
  });

  test('an address is no path', async () => {
    expect(await rulesOf('https://example.org/a.ttf', await tempFolder())).toEqual(['image-remote']);
  });

  test('below a folder that a symbolic link leads to, a file is merely missing', async () => {
    const root = await tempFolder({ 'content/a.md': '' });
    await symlink(join(root, 'content'), join(root, 'link'));
    expect(await rulesOf('b.png', join(root, 'link'))).toEqual(['file-missing']);
  });

  test('a mistyped name is answered with the right one', async () => {
    const folder = await tempFolder({ 'images/shelf.png': 'x' });
    const { problems } = await readOwnFile(ref('images/shlef.png'), outlineIn(folder), false);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "talk.en.md",
          "hint": "did you mean “images/shelf.png”?",
          "message": "there is no file “images/shlef.png”",
          "rule": "file-missing",
          "section": undefined,
          "severity": "error",
          "span": {
            "end": {
              "column": 7,
              "line": 3,
              "offset": 20,
            },
            "start": {
              "column": 7,
              "line": 3,
              "offset": 20,
            },
          },
        },
      ]
    `);
  });

  test('a missing file and a folder are problems', async () => {
    const folder = await tempFolder({ 'images/a.png': 'x' });
    expect(await rulesOf('b.png', folder)).toEqual(['file-missing']);
    expect(await rulesOf('images', folder)).toEqual(['file-kind']);
  });
});
