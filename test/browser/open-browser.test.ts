import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from '../../src/browser/open-browser.js';
import {
  embedded,
  MACHINE,
  processesOf,
  script,
  testBrowser,
  testFolder,
  until,
  VIEWPORT,
} from './helpers.js';
import { transpiledBrowser } from './transpiled.js';

const PAGE = { html: '<!doctype html><title>t</title><p>text', viewport: VIEWPORT };

test('closing leaves no process and no listener', async () => {
  const listeners = process.listenerCount('SIGINT');
  const browser = await testBrowser();
  await browser.openPage(PAGE);
  expect((await processesOf(browser.pid)).length).toBeGreaterThan(1);

  await browser.close();
  await browser.close();

  expect(await processesOf(browser.pid)).toEqual([]);
  expect(process.listenerCount('SIGINT')).toBe(listeners);
});

test('a page of a closed browser cannot be opened', async () => {
  const browser = await testBrowser();
  await browser.close();
  await expect(browser.openPage(PAGE)).rejects.toThrow('The browser has been closed');
});

test('a browser killed half-way is reported as died, at once and ever after', async () => {
  const browser = await testBrowser();
  const page = await browser.openPage(PAGE);
  const never = page.evaluate(() => new Promise<void>(() => undefined));
  process.kill(browser.pid ?? 0, 'SIGKILL');

  const died = { name: 'EnvironmentError', code: 'browser-died' };
  await expect(never).rejects.toMatchObject(died);
  await expect(page.pdf()).rejects.toMatchObject(died);
  await expect(browser.openPage(PAGE)).rejects.toMatchObject(died);
});

test('a page whose process is killed is reported as died; the browser goes on', async () => {
  const browser = await testBrowser();
  const page = await browser.openPage(PAGE);
  const never = page.evaluate(() => new Promise<void>(() => undefined));
  for (const id of await processesOf(browser.pid)) {
    if ((await readFile(`/proc/${id}/cmdline`, 'utf8')).includes('--type=renderer'))
      process.kill(id, 'SIGKILL');
  }

  await expect(never).rejects.toMatchObject({ code: 'browser-died' });
  const next = await browser.openPage(PAGE);
  expect(await next.evaluate(() => document.title)).toBe('t');
});

/** What a sound page has on a machine that does three things at once. */
const ANSWER_MS = 2500;

const NO_ANSWER = {
  name: 'EnvironmentError',
  code: 'browser-died',
  message: 'the browser gave no answer within 2.5 seconds',
};

test('a page that hangs is given up, and can be closed; the browser goes on', async () => {
  const browser = await openBrowser(await embedded(), { ...MACHINE, answerTimeoutMs: ANSWER_MS });
  onTestFinished(() => browser.close());
  const page = await browser.openPage(PAGE);

  const endless = page.evaluate(() => {
    for (;;) document.title = 'busy';
  });
  await expect(endless).rejects.toMatchObject(NO_ANSWER);
  await expect(page.pdf()).rejects.toMatchObject(NO_ANSWER);
  await page.close();
  const next = await browser.openPage(PAGE);
  expect(await next.evaluate(() => document.title)).toBe('t');
});

test('a browser that hangs is given up, and ends when it is closed', async () => {
  const browser = await openBrowser(await embedded(), { ...MACHINE, answerTimeoutMs: ANSWER_MS });
  onTestFinished(() => browser.close());
  await browser.openPage(PAGE);
  process.kill(browser.pid ?? 0, 'SIGSTOP');

  await expect(browser.openPage(PAGE)).rejects.toMatchObject(NO_ANSWER);
  await browser.close();
  expect(await processesOf(browser.pid)).toEqual([]);
});

test('a browser that does not start is tried once more, then reported with its own words', async () => {
  const folder = await testFolder();
  const executable = await script(folder, [
    `echo try >> ${folder}/tries`,
    'echo "no such display" >&2',
    'exit 1',
  ]);

  await expect(openBrowser({ executable, origin: 'explicit' }, MACHINE)).rejects.toMatchObject({
    name: 'EnvironmentError',
    code: 'browser-failed',
    message: `the browser ${executable} did not start: no such display`,
    hint: 'start it by hand to see what it lacks, or name another browser with --browser',
  });
  expect(await readFile(join(folder, 'tries'), 'utf8')).toBe('try\ntry\n');
});

test('a start that needs its retry is no failure', async () => {
  const folder = await testFolder();
  const chromium = await embedded();
  const executable = await script(folder, [
    `[ -e ${folder}/second ] && exec ${chromium.executable} "$@"`,
    `touch ${folder}/second`,
    'exit 1',
  ]);
  const browser = await openBrowser({ ...chromium, executable }, MACHINE);
  onTestFinished(() => browser.close());

  expect(await (await browser.openPage(PAGE)).evaluate(() => document.title)).toBe('t');
});

test('a program that never answers is given up and killed', async () => {
  const folder = await testFolder();
  const executable = await script(folder, [`echo $$ >> ${folder}/pids`, 'exec sleep 600']);
  const stuck = openBrowser({ executable, origin: 'explicit' }, { ...MACHINE, startTimeoutMs: 300 });

  await expect(stuck).rejects.toMatchObject({
    code: 'browser-failed',
    message: /no answer within 0.3 seconds$/,
  });
  const pids = (await readFile(join(folder, 'pids'), 'utf8')).trim().split('\n').map(Number);
  expect(await Promise.all(pids.map(processesOf))).toEqual([[], []]);
});

test('a file that is no program is reported, not thrown raw', async () => {
  const executable = join(await testFolder(), 'garbage');
  await writeFile(executable, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), { mode: 0o755 });
  const failed = openBrowser({ executable, origin: 'explicit' }, MACHINE);
  await expect(failed).rejects.toMatchObject({ code: 'browser-failed' });
});

test.for([
  ['SIGINT', (child: ChildProcess) => child.kill('SIGINT')],
  ['SIGTERM', (child: ChildProcess) => child.kill('SIGTERM')],
  ['SIGHUP', (child: ChildProcess) => child.kill('SIGHUP')],
  ['SIGKILL', (child: ChildProcess) => child.kill('SIGKILL')],
  ['process.exit', (child: ChildProcess) => child.send('exit')],
  ['an uncaught exception', (child: ChildProcess) => child.send('throw')],
] as const)('no browser outlives our process when it ends by %s', async ([name, end]) => {
  const temp = await testFolder();
  const { child, browserPid } = await processWithBrowser(temp);

  end(child);
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  await until(async () => (await processesOf(browserPid)).length === 0);

  const expected: Record<string, unknown> = { 'process.exit': 7, 'an uncaught exception': 1 };
  expect(signal ?? code).toBe(expected[name] ?? name);
  // After SIGKILL nobody is left to clear away.
  if (name !== 'SIGKILL') expect(await readdir(temp)).toEqual([]);
});

test('a process that ends while its browser starts leaves no folder', async () => {
  const temp = await testFolder();
  const code = `
    import { readdirSync } from 'node:fs';
    const { openBrowser } = await import(${JSON.stringify(await transpiledBrowser('open-browser'))});
    openBrowser(${JSON.stringify(await embedded())}, process);
    while (readdirSync(${JSON.stringify(temp)}).length === 0) await new Promise(setImmediate);
    process.exit(7);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temp },
  });
  expect(await once(child, 'exit')).toEqual([7, null]);
  expect(await readdir(temp)).toEqual([]);
});

/** A Node process that holds an open browser and ends as it is told. */
async function processWithBrowser(temp: string): Promise<{ child: ChildProcess; browserPid: number }> {
  const module = await transpiledBrowser('open-browser');
  const code = `
    const { openBrowser } = await import(${JSON.stringify(module)});
    process.on('message', (order) => {
      if (order === 'exit') process.exit(7);
      throw new Error('thrown on purpose');
    });
    const browser = await openBrowser(${JSON.stringify(await embedded())}, process);
    await browser.openPage(${JSON.stringify(PAGE)});
    process.send(browser.pid);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, TMPDIR: temp },
  });
  const [browserPid] = (await once(child, 'message')) as [number];
  return { child, browserPid };
}
