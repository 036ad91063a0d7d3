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
});
