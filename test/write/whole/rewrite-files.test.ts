import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewriteFiles } from '../../../src/write/whole/rewrite-files.js';
import { tempFolder } from '../../support/temp-folder.js';

test('one that was changed meanwhile is left, and so are those written with it', async () => {
  const cwd = await tempFolder({ 'a.en.md': 'new', 'a.de.md': 'old' });
  const before = Buffer.from('old');
  const files = ['a.de.md', 'a.en.md'].map((shown) => ({
    ...{ path: join(cwd, shown), shown, before, after: Buffer.from('mended') },
  }));
  await expect(rewriteFiles(files)).rejects.toMatchObject({ code: 'file-changed' });
  expect(await readFile(join(cwd, 'a.de.md'), 'utf8')).toBe('old');
  await writeFile(join(cwd, 'a.en.md'), 'old');
  await rewriteFiles(files);
  expect(await readFile(join(cwd, 'a.de.md'), 'utf8')).toBe('mended');
});
