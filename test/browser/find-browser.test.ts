import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find-browser.js';
import { CACHE, script, testFolder } from './helpers.js';
import { transpiledBrowser } from './transpiled.js';

const LINUX = { platform: 'linux', arch: 'x64', cacheFolder: CACHE } as const;

test('takes what the user names: the option before the variables', async () => {
  const path = await script(await testFolder(), ['exit 0']);
  const env = { PULLQUOTE_BROWSER: '/nowhere', CHROME_PATH: '/nowhere' };

  expect(await findBrowser({ ...LINUX, env, explicit: path })).toEqual({
    executable: path,
    origin: 'explicit',
  });
  expect((await findBrowser({ ...LINUX, env: { CHROME_PATH: path } })).executable).toBe(path);
});

test.for([
  ['--browser', { explicit: '/nowhere/chrome', env: {} }],
  ['PULLQUOTE_BROWSER', { env: { PULLQUOTE_BROWSER: '/nowhere/chrome' } }],
  ['CHROME_PATH', { env: { CHROME_PATH: '/nowhere/chrome' } }],
] as const)('says so when %s names nothing that runs', async ([by, options]) => {
  await expect(findBrowser({ ...LINUX, ...options })).rejects.toMatchObject({
    name: 'EnvironmentError',
    code: 'browser-missing',
    message: `${by} names /nowhere/chrome, which is not a program that can be run`,
    hint: `correct the path, or leave ${by} away to use the browser that comes with Pullquote`,
  });
});

test('refuses a file that is not executable, and a folder', async () => {
  const folder = await testFolder();
  await writeFile(join(folder, 'text'), '');
  for (const explicit of [join(folder, 'text'), folder]) {
    await expect(findBrowser({ ...LINUX, env: {}, explicit })).rejects.toMatchObject({
      code: 'browser-missing',
    });
  }
});

test('on Linux x64 it is the embedded one, whatever is installed', async () => {
  const found = await findBrowser({ ...LINUX, env: process.env });
  expect(found).toEqual({
    executable: join(CACHE, 'chromium-147.0.0/chromium'),
    libraries: join(CACHE, 'chromium-147.0.0/lib'),
    origin: 'embedded',
  });
});

test('elsewhere it is an installed one', async () => {
  const home = await testFolder();
  const chrome = join(home, 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  await mkdir(join(chrome, '..'), { recursive: true });
  await writeFile(chrome, '', { mode: 0o755 });

  const found = await findBrowser({
    env: { HOME: home },
    platform: 'darwin',
    arch: 'arm64',
    cacheFolder: home,
  });

  expect(found).toEqual({ executable: chrome, origin: 'installed' });
});

test('says what to do when there is none', async () => {
  const none = findBrowser({ env: {}, platform: 'win32', arch: 'x64', cacheFolder: '/nowhere' });
  await expect(none).rejects.toMatchObject({
    code: 'browser-missing',
    message: 'no browser was found',
    hint: 'install Chrome, Chromium or Edge, or give the path of one with --browser or PULLQUOTE_BROWSER',
  });
});

test('says what to do when the cache cannot be written', async () => {
  const cacheFolder = join(await script(await testFolder(), []), 'cache');
  await expect(findBrowser({ ...LINUX, env: {}, cacheFolder })).rejects.toMatchObject({
    code: 'browser-unpack',
  });
});

test('two processes that unpack at once both end with a good browser', async () => {
  const cache = join(await testFolder(), 'cache');
  const module = await transpiledBrowser('find-browser');
  const code = `
    const { findBrowser } = await import(${JSON.stringify(module)});
    const found = await findBrowser({ env: {}, platform: 'linux', arch: 'x64', cacheFolder: ${JSON.stringify(cache)} });
    console.log(found.executable);`;
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);

  const outputs = await Promise.all([run(), run()]);

  const executable = join(cache, 'chromium-147.0.0/chromium');
  expect(outputs.map(({ stdout }) => stdout.trim())).toEqual([executable, executable]);
  expect(await readdir(cache)).toEqual(['chromium-147.0.0']);
}, 60_000);
