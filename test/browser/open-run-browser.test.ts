import { cp, open, readdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isDamaged } from '../../src/browser/embedded/cache-manifest.js';
import { openRunBrowser } from '../../src/browser/open-run-browser.js';
import { embedded, MACHINE, testFolder, VIEWPORT } from './helpers.js';

test('a browser that was damaged in the same size and time is found out when it does not start, and unpacked anew', async () => {
  const cacheFolder = await testFolder();
  const { executable } = await embedded();
  const name = dirname(executable).split('/').at(-1) ?? '';
  await cp(dirname(executable), join(cacheFolder, name), { recursive: true, preserveTimestamps: true });
  const program = join(cacheFolder, name, 'chromium');
  const { atime, mtime } = await stat(program);
  const file = await open(program, 'r+');
  await file.write(Buffer.alloc(4096), 0, 4096, 0);
  await file.close();
  await utimes(program, atime, mtime);

  const browser = await openRunBrowser({ ...MACHINE, env: {}, arch: 'x64', cacheFolder, sandbox: 'off' });
  onTestFinished(() => browser.close());

  const page = await browser.openPage({ html: '<!doctype html><title>t</title>', viewport: VIEWPORT });
  expect(await page.evaluate(() => document.title)).toBe('t');
  expect(await isDamaged(join(cacheFolder, name))).toBe(false);
  expect(await readdir(cacheFolder)).toEqual([name]);
});
