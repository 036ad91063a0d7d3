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

test('what keeps us busy is left until the process is started, which answers later', async () => {
  let start: () => void = () => undefined;
  let answer: (browser: BrowserHandle) => void = () => undefined;
  const run = runBrowser((onStarted) => {
    start = onStarted;
    return new Promise((resolve) => (answer = resolve));
  });
  const seen: string[] = [];
  const busy = run.underWay.then(() => seen.push('busy'));
  await new Promise(setImmediate);
  seen.push('started');
  start();
  await busy;
  expect(seen).toEqual(['started', 'busy']);
  answer(handle('1'));
  expect(await (await run.get()).version()).toBe('1');
});

test('nobody waits for a process that cannot be started, or for one that tells of no start', async () => {
  const failing = runBrowser(() => Promise.reject(browserDied()));
  await expect(failing.underWay).resolves.toBeUndefined();
  await expect(failing.get()).rejects.toMatchObject({ code: 'browser-died' });
  await expect(runBrowser(() => Promise.resolve(handle('1'))).underWay).resolves.toBeUndefined();
});

function handle(version: string): BrowserHandle {
  return {
    ...{ pid: undefined, sandbox: { on: true } },
    version: () => Promise.resolve(version),
    openPage: () => Promise.reject(new Error('no page is opened here')),
    close: () => Promise.resolve(),
  };
}
