import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { watchFiles } from '../../src/live/watch-files.js';
import { tempFolder } from '../support/temp-folder.js';

/** What a reader saw last that reads the file each time it is told of a change. */
async function lastSeen(poll: boolean, work: (path: string) => Promise<void>): Promise<string> {
  const folder = await tempFolder({ 'talk.md': 'first' });
  const path = join(folder, 'talk.md');
  const seen: Promise<string>[] = [];
  const failed: Error[] = [];
  const watching = watchFiles({
    poll,
    changed: () => seen.push(readFile(path, 'utf8').catch(() => 'gone')),
    failed: (error) => failed.push(error),
  });
  onTestFinished(() => watching.close());
  watching.add([folder]);
  await delay(300);
  await work(path);
  await delay(900);
  expect(failed).toEqual([]);
  return (await seen.at(-1)) ?? 'never told';
}

test.each([false, true])('ten saves by rename in 100 ms end with the last (polling: %s)', async (poll) => {
  const last = await lastSeen(poll, async (path) => {
    for (let save = 1; save <= 10; save += 1) {
      await writeFile(`${path}.tmp`, `save ${save}`);
      await rename(`${path}.tmp`, path);
      await delay(10);
    }
  });
  expect(last).toBe('save 10');
});

test('a file that is removed and comes back is seen', async () => {
  const last = await lastSeen(false, async (path) => {
    await rm(path);
    await delay(200);
    await writeFile(path, 'back');
  });
  expect(last).toBe('back');
});

test('a file that is removed is told of', async () => {
  expect(await lastSeen(false, (path) => rm(path))).toBe('gone');
});
