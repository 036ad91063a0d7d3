import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BrowserProcess } from '../../../src/browser/start/browser-process.js';
import { testFolder } from '../helpers.js';

test('a temporary folder that cannot be removed is litter, and no failure', async () => {
  // By this name no system removes a folder, whoever asks: root too.
  const folder = `${await testFolder()}/.`;
  expect(() => rmSync(folder, { recursive: true, force: true })).toThrow();

  const process = new BrowserProcess({ executable: '/bin/true', flags: [], env: {}, folder });

  expect(await process.ended).toBeUndefined();
  await expect(process.close()).resolves.toBeUndefined();
});
