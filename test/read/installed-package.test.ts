import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedPackage } from '../../src/read/installed-package.js';

test.each(['sharp', '@sparticuz/chromium', 'fontverter'])('%s is where its manifest is', async (name) => {
  const found = await installedPackage(name);
  const text = await readFile(join(found?.root ?? '', 'package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ name, version: found?.version });
});

test('what is not installed is nowhere', async () => {
  expect(await installedPackage('pullquote-is-not-this')).toBeUndefined();
});
