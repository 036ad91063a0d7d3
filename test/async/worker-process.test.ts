import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startWorker } from '../../src/async/worker-process.js';
import { tempFolder } from '../support/temp-folder.js';

test('a worker that a silent disk holds is not waited for', async () => {
  const folder = await tempFolder({
    'worker.mjs': `
      import { readFile } from 'node:fs/promises';
      process.on('message', () => {
        void readFile(new URL('silent', import.meta.url));
        process.send({ value: process.pid });
      });
      process.once('disconnect', () => process.exit());
    `,
  });
  execFileSync('mkfifo', [join(folder, 'silent')]);
  const worker = startWorker(pathToFileURL(join(folder, 'worker.mjs')), { patienceMs: 50 });
  const pid = Number(await worker.ask({}));
  await worker.end();
  for (let tries = 0; isAlive(pid) && tries < 100_000; tries += 1)
    await new Promise((resolve) => setImmediate(resolve));
  expect(isAlive(pid)).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
