import { cp, open, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFonts } from '../../../src/fonts/installed/inspect-fonts.js';
import { packageFolder } from '../../../src/fonts/files/package-folder.js';
import { tempFolder } from '../../support/temp-folder.js';

const MONO = '@fontsource-variable/source-code-pro';
const FILE = 'files/source-code-pro-latin-wght-normal.woff2';

test('all fonts are whole as they are installed', async () => {
  const { missing, changed, whole } = await inspectFonts();
  expect({ missing, changed }).toEqual({ missing: [], changed: [] });
  expect(whole).toContain(MONO);
});

test('one byte that is another, in the same size and time, is found; so is a package that is not there', async () => {
  const folder = await tempFolder();
  await cp(packageFolder(MONO), folder, { recursive: true });
  const { atime, mtime, size } = await stat(join(folder, FILE));
  const file = await open(join(folder, FILE), 'r+');
  await file.write(Buffer.from([0xff]), 0, 1, size >> 1);
  await file.write(Buffer.from([0x00]), 0, 1, (size >> 1) + 1);
  await file.close();
  await utimes(join(folder, FILE), atime, mtime);

  const { missing, changed, whole } = await inspectFonts([], (name) => {
    if (name === '@fontsource/noto-sans-math') throw new Error('not installed');
    return name === MONO ? folder : packageFolder(name);
  });

  expect({ missing, changed }).toEqual({
    missing: ['@fontsource/noto-sans-math'],
    changed: [`${MONO}/${FILE}`],
  });
  expect(whole).not.toContain(MONO);
});

test('scripts that are set as they are written are told from those that ask for fonts of their own', async () => {
  const { scripts, others } = await inspectFonts();
  expect(scripts).toEqual([
    'Latin',
    'Vietnamese',
    'Greek',
    'Cyrillic',
    'Chinese (simplified)',
    'mathematics',
    'emoji',
  ]);
  const named = ['Japanese', 'Korean', 'Arabic'].map((name) => others.find((other) => other.name === name));
  expect(named).toMatchObject([{ isSet: true }, { isSet: false }, { isSet: false, isInstalled: true }]);
});
