import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOutlines } from '../../src/read/find-outlines.js';
import { tempFolder } from '../support/temp-folder.js';

describe('findOutlines', () => {
  test('a folder stands for the outlines in it, sorted, each once', async () => {
    const cwd = await tempFolder({
      'c/b.en.md': '',
      'c/a.en.md': '',
      'c/.hidden.md': '',
      'c/x.txt': '',
      'c/d/e.en.md': '',
    });
    const { value, problems } = await findOutlines(['c', 'c/a.en.md'], cwd);
    expect(value).toEqual(['c/a.en.md', 'c/b.en.md']);
    expect(problems).toEqual([]);
  });

  test('a folder without outlines and a missing path are problems', async () => {
    const cwd = await tempFolder({ 'empty/x.txt': '' });
    const { problems } = await findOutlines(['empty', 'nowhere'], cwd);
    expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'empty no-outlines',
      'nowhere file-missing',
    ]);
  });

  test('a path that is not there is told from one that is near, and from the folder that one is in', async () => {
    const cwd = await tempFolder({
      'content/ferry.en.md': '',
      'content/notes.txt': '',
      'other/content/x.txt': '',
    });
    const hint = async (input: string, folder = cwd): Promise<string | undefined> =>
      (await findOutlines([input], folder)).problems[0]?.hint;
    expect(await hint('content/fery.en.md')).toBe('did you mean `content/ferry.en.md`?');
    expect(await hint('contnet')).toBe('did you mean `content`?');
    expect(await hint('content/notes.tx')).toBe(
      'check the spelling, or write a starter outline with `pullquote new my-talk`',
    );
    expect(await hint('content', join(cwd, 'content'))).toBe(
      'you are in the folder `content`: run this from the folder above, or name an outline, such as `ferry.en.md`',
    );
    expect(await hint('content', join(cwd, 'other/content'))).toContain('such as `my-talk.en.md`');
  });
});
