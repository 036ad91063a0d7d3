import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OutlineFront } from '../../../src/pipeline/find/outline-front.js';
import { openKnownFronts } from '../../../src/runs/results/known-fronts.js';
import { openDisk } from '../../../src/runs/results/run-facts.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';

const front = (lang: string): string => `---\n${lang}\n---\n\n# A talk\n`;
const OUTLINE = front('lang: en ');
const OTHER = front('tags: [] ');

async function talks(text: string): Promise<{ readonly file: string; read(): Promise<OutlineFront> }> {
  const cwd = await tempFolder({ 'talk.en.md': text });
  const environment = testEnvironment(cwd, { codeDigest: 'code', cacheFolder: join(cwd, 'cache') });
  return {
    file: join(cwd, 'talk.en.md'),
    async read() {
      const fronts = await openKnownFronts(['talk.en.md'], openDisk(), environment);
      const read = await fronts.read('talk.en.md');
      await fronts.keep();
      return read;
    },
  };
}

test('what has changed is read anew', async () => {
  const { file, read } = await talks(OUTLINE);
  expect((await read()).kind).toBe('outline');
  expect((await read()).kind).toBe('outline');
  await writeFile(file, OTHER);
  expect((await read()).kind).toBe('other');
  expect((await read()).kind).toBe('other');
});

test('so is what has changed within the same moment, in the same length', async () => {
  const { file, read } = await talks(OUTLINE);
  const { atime, mtime } = await stat(file);
  await read();
  await writeFile(file, OTHER);
  await utimes(file, atime, mtime);
  expect((await read()).kind).toBe('other');
});

test('what only got another time is as it was', async () => {
  const { file, read } = await talks(OUTLINE);
  await read();
  await utimes(file, 1, 1);
  expect((await read()).kind).toBe('outline');
});

test('what could not be read is tried again', async () => {
  const { file, read } = await talks('');
  expect((await read()).kind).toBe('unclear');
  await writeFile(file, OUTLINE);
  expect((await read()).kind).toBe('outline');
});
