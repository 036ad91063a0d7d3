import { afterEach, expect, test, vi } from 'vitest';
import type { BrowserHandle } from '../../src/browser/open-browser.js';
import { browserDied } from '../../src/browser/start/browser-died.js';
import { runBrowser } from '../../src/browser/run-browser.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('work whose browser died is done once more, with a new one', async () => {
  const started: string[] = [];
  const run = runBrowser(() => Promise.resolve(handle(`${started.push('start')}`)));
  const done = await run.survive(async () => {
    const { version } = await run.get();
    if (started.length === 1) throw browserDied();
    return version();
  });
  expect([done, started.length]).toEqual(['2', 2]);
});

test('a second death is told; where the temporary folder is full, with its name', async () => {
  const run = runBrowser(() => Promise.resolve(handle('1')));
  const dying = () => run.survive(() => Promise.reject(browserDied()));
  await expect(dying()).rejects.toMatchObject({ code: 'browser-died' });

  vi.stubEnv('TMPDIR', '/proc');
  await expect(dying()).rejects.toMatchObject({ code: 'temp-unwritable', message: /\/proc/ });
});

function handle(version: string): BrowserHandle {
  return {
    ...{ pid: undefined, sandbox: { on: true } },
    version: () => Promise.resolve(version),
    openPage: () => Promise.reject(new Error('no page is opened here')),
    close: () => Promise.resolve(),
  };
}
