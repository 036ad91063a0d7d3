import { expect, test } from 'vitest';
import { blameFullTemp, lackOf } from '../../src/browser/blame-full-temp.js';
import { EnvironmentError } from '../../src/model/problems/environment-error.js';
import { testFolder } from './helpers.js';

const MIB = 2 ** 20;
const ROOMY = { bavail: 64, bsize: MIB, files: 1000, ffree: 1000 };

test.each([
  ['enough of both', ROOMY, undefined],
  ['a little less', { ...ROOMY, bavail: 63 }, 'room for 63 MiB'],
  ['almost nothing', { ...ROOMY, bavail: 100, bsize: 4096 }, 'room for 0.4 MiB'],
  ['few files', { ...ROOMY, ffree: 3 }, 'room for 3 files'],
  ['a disk that does not count files', { ...ROOMY, files: 0, ffree: 0 }, undefined],
])('%s', (_, room, lack) => {
  expect(lackOf(room)).toBe(lack);
});

const died = new EnvironmentError('browser-died', 'the browser ended before its work was done', 'run again');

// Linux counts no block in /proc, so that it is as good as full.
test('a browser that died where its temporary folder is full is said to be the folder’s fault', async () => {
  const blamed = await blameFullTemp(died, '/proc');
  expect(blamed).toMatchObject({
    code: 'temp-unwritable',
    message:
      'the browser ended before its work was done, and the temporary folder /proc has only room for 0.0 MiB',
    hint: 'make 64 MiB of room there, or name another folder with TMPDIR',
    cause: died,
  });
});

test('any other error, and any other folder, is left as it is', async () => {
  const other = new EnvironmentError('browser-missing', 'no browser', 'name one');
  const bug = new TypeError('x is not a function');

  expect(await blameFullTemp(other, '/proc')).toBe(other);
  expect(await blameFullTemp(bug, '/proc')).toBe(bug);
  expect(await blameFullTemp(died, await testFolder())).toBe(died);
  expect(await blameFullTemp(died, '/nowhere/at/all')).toBe(died);
});
