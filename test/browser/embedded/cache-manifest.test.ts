import { createHash } from 'node:crypto';
import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDamaged, isWhole, sealFolder } from '../../../src/browser/embedded/cache-manifest.js';
import { testFolder } from '../helpers.js';

test('bytes that changed in the same size and time seem whole, and are found by their digest', async () => {
  const folder = await testFolder();
  const program = join(folder, 'program');
  await writeFile(program, 'good');
  await sealFolder(folder, { program: createHash('sha256').update('good').digest('hex') });
  expect(await isDamaged(folder)).toBe(false);

  const { atime, mtime } = await stat(program);
  await writeFile(program, 'evil');
  await utimes(program, atime, mtime);

  expect(await isWhole(folder)).toBe(true);
  expect(await isDamaged(folder)).toBe(true);
});

test('a folder without its list is neither whole nor sound', async () => {
  const folder = await testFolder();
  expect([await isWhole(folder), await isDamaged(folder)]).toEqual([false, true]);
});
