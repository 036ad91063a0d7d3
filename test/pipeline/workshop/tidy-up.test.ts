import { mkdir, readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { tidyUp } from '../../../src/pipeline/workshop/tidy-up.js';
import { ownerName } from '../../../src/write/folders/owner.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';
import { goneOwner } from '../../write/support/killed.js';

afterEach(() => vi.unstubAllEnvs());

const YESTERDAY = new Date(Date.now() - 25 * 60 * 60 * 1000);

test('what killed runs left goes, what others use and what is a person’s own stays', async () => {
  const left = { [`temp/pullquote-${goneOwner()}-a/profile/x`]: '' };
  const kept = {
    [`temp/pullquote-${ownerName()}-b/profile/x`]: '',
    'temp/pullquote-slides/fonts/mine.ttf': '',
    'temp/pullquote-demo/x': '',
    'temp/pullquote-tmp123/fonts/x': '',
  };
  const cached = {
    [`cache/fonts/k.${goneOwner()}-u.tmp`]: '',
    [`cache/pictures/k.${goneOwner()}-u.tmp`]: '',
    'cache/fonts/k.cached': '',
  };
  const folder = await tempFolder({ ...left, ...kept, ...cached, 'temp/pullquote-aB3xYz/fonts/x': '' });
  const temp = join(folder, 'temp');
  await mkdir(join(temp, 'pullquote-aB3xYz/profile'));
  await Promise.all((await readdir(temp)).map((name) => utimes(join(temp, name), YESTERDAY, YESTERDAY)));
  vi.stubEnv('TMPDIR', temp);
  expect(tmpdir()).toBe(temp);

  await tidyUp({ ...testEnvironment(folder), cacheFolder: join(folder, 'cache') });

  const names = (await readdir(temp)).map((name) => `temp/${name}`);
  expect(names.toSorted()).toEqual(
    [...new Set(Object.keys(kept).map((path) => path.split('/', 2).join('/')))].toSorted(),
  );
  expect(await readdir(join(folder, 'cache/fonts'))).toEqual(['k.cached']);
  expect(await readdir(join(folder, 'cache/pictures'))).toEqual([]);
});
