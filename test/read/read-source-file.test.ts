import { describe, expect, test } from 'vitest';
import { readSourceFile } from '../../src/read/read-source-file.js';
import { tempFolder } from '../support/temp-folder.js';

const OUTLINE = '---\ntitle: A\n---\n';

describe('readSourceFile', () => {
  test('reads name and language from the file name', async () => {
    const folder = await tempFolder({ 'my-talk.zh-CN.md': OUTLINE });
    const { value, problems } = await readSourceFile('my-talk.zh-CN.md', folder);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      path: 'my-talk.zh-CN.md',
      folder,
      name: 'my-talk',
      lang: 'zh-CN',
      text: OUTLINE,
    });
  });

  test('takes a byte-order mark and Windows line endings', async () => {
    const folder = await tempFolder({ 'a.en.md': `\uFEFF${OUTLINE.replaceAll('\n', '\r\n')}` });
    expect((await readSourceFile('a.en.md', folder)).value?.text).toBe(OUTLINE);
  });

  test.each([
    [
      'a.en.md',
      Buffer.from(`\uFEFF${OUTLINE}`, 'utf16le'),
      'file-encoding: this file is UTF-16, and an outline is UTF-8',
    ],
    ['a.en.md', Buffer.from([0x61, 0x0a, 0xff, 0x62]), 'file-encoding: line 2 has bytes that are not UTF-8'],
    ['a.en.md', Buffer.from('a\n\n\0b'), 'file-encoding: there is a NUL byte in line 3, so this is no text'],
    [
      'a.en.md',
      Buffer.alloc(3_000_000, 'a'),
      'outline-too-large: the outline is larger than 2 MB, and is not read',
    ],
    ['a.en.md', Buffer.from(' \n\t\n'), 'file-empty: this file is empty'],
  ])('%s: %s', async (name, bytes, message) => {
    const folder = await tempFolder({ [name]: bytes });
    const { problems } = await readSourceFile(name, folder);
    expect(problems.map((problem) => `${problem.rule}: ${problem.message}`)).toEqual([message]);
  });

  test('a name without a language is left for the parser to complain of', async () => {
    const folder = await tempFolder({ 'talk.md': OUTLINE, 'v1.2.md': OUTLINE });
    expect((await readSourceFile('talk.md', folder)).value).toMatchObject({ name: 'talk', lang: undefined });
    expect((await readSourceFile('v1.2.md', folder)).value).toMatchObject({ name: 'v1.2', lang: undefined });
  });

  test('a missing file and a folder are problems', async () => {
    const folder = await tempFolder({ 'a.en.md/x': '' });
    expect((await readSourceFile('b.en.md', folder)).problems[0]?.rule).toBe('file-missing');
    expect((await readSourceFile('a.en.md', folder)).problems[0]?.message).toBe(
      'this is a folder, not an outline',
    );
  });
});
