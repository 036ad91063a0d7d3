import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { untar } from '../../../src/browser/embedded/untar.js';
import { testFolder } from '../helpers.js';

test('reads the regular files of an archive that tar made', async () => {
  const folder = await testFolder();
  await mkdir(join(folder, 'lib'));
  await writeFile(join(folder, 'lib/empty'), '');
  await writeFile(join(folder, 'lib/odd'), 'x'.repeat(513));
  const archive = execFileSync('tar', ['--format=ustar', '--sort=name', '-cf', '-', 'lib'], { cwd: folder });

  const entries = [...untar(archive)].map(({ path, bytes }) => [path, bytes.length]);

  expect(entries).toEqual([
    ['lib/empty', 0],
    ['lib/odd', 513],
  ]);
});

test('finds nothing in an empty archive', () => {
  expect([...untar(Buffer.alloc(1024))]).toEqual([]);
});
