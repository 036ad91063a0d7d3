import { type ChildProcess } from 'node:child_process';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { embedded, processesOf, until } from '../browser/helpers.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { ended, pullquoteProcess, startPullquote } from './support/command.js';

/** Throws where no `catch` of ours stands, when it is told to. */
const THROWER = `process.on('SIGUSR2', () => { throw new Error('thrown on purpose'); });`;

/** Chromium behind a program that hears what it is asked, and kills it when it is to print. */
const DYING_BROWSER = `#!/usr/bin/env node
const { spawn } = require('node:child_process');
const { appendFileSync, createReadStream, createWriteStream } = require('node:fs');
appendFileSync(process.env.TRIES, 'try\\n');
const child = spawn(process.env.REAL_BROWSER, process.argv.slice(2), {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
});
child.stdio[4].pipe(createWriteStream('', { fd: 4 }));
createReadStream('', { fd: 3 }).on('data', (chunk) => {
  if (chunk.includes('Page.printToPDF')) process.kill(0, 'SIGKILL');
  child.stdio[3].write(chunk);
}).on('end', () => process.kill(0, 'SIGKILL'));
`;

test.each([
  ['SIGINT', { signal: 'SIGINT', code: null }],
  ['SIGTERM', { signal: 'SIGTERM', code: null }],
  ['SIGHUP', { signal: 'SIGHUP', code: null }],
  ['SIGUSR2', { signal: null, code: 1 }],
] as const)('a build that ends half-way by %s leaves no browser and no file', async (signal, end) => {
  const { cwd, child, browser } = await halfWay();
  // It cannot finish meanwhile.
  process.kill(-browser, 'SIGSTOP');
  const whole = ended(child);
  child.kill(signal);

  expect(await whole).toMatchObject(end);
  await until(async () => (await processesOf(browser)).length === 0);
  expect(await readdir(join(cwd, 'temp'))).toEqual([]);
  expect(await readdir(cwd)).not.toContain('output');
});

test('a build that is killed leaves no browser', async () => {
  const { cwd, child, browser } = await halfWay();
  const whole = ended(child);
  child.kill('SIGKILL');

  expect(await whole).toMatchObject({ signal: 'SIGKILL' });
  await until(async () => (await processesOf(browser)).length === 0);
  expect(await readdir(cwd)).not.toContain('output');
});

test('a browser that dies half-way is tried once more, then reported, with exit code 3', async () => {
  const cwd = await tempFolder({
    'content/talk.en.md': outlineText(),
    'dying-browser': DYING_BROWSER,
  });
  await chmod(join(cwd, 'dying-browser'), 0o755);
  await mkdir(join(cwd, 'temp'));
  const { executable, libraries } = await embedded();
  const env = {
    TMPDIR: join(cwd, 'temp'),
    REAL_BROWSER: executable,
    LD_LIBRARY_PATH: libraries ?? '',
    TRIES: join(cwd, 'tries'),
  };

  const { code, stdout, stderr } = await pullquoteProcess(['build', '--browser', './dying-browser'], {
    cwd,
    env,
  });

  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatchInlineSnapshot(`
    "error browser-died: the browser ended before its work was done
      hint: run the command again; if it happens again, free some memory or name another browser with --browser
    "
  `);
  expect(await readFile(join(cwd, 'tries'), 'utf8')).toBe('try\ntry\n');
  expect(await readdir(join(cwd, 'temp'))).toEqual([]);
  expect(await readdir(cwd)).not.toContain('output');
});

/** A build whose browser has just started. */
async function halfWay(): Promise<{ cwd: string; child: ChildProcess; browser: number }> {
  const cwd = await tempFolder({
    'content/talk.en.md': outlineText(),
    'thrower.mjs': THROWER,
  });
  await mkdir(join(cwd, 'temp'));
  const env = {
    TMPDIR: join(cwd, 'temp'),
    NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, 'thrower.mjs')).href}`,
  };
  const child = startPullquote(['build'], { cwd, env });
  const found: { browser?: number | undefined } = {};
  await until(async () => (found.browser = await browserOf(child.pid ?? 0)) !== undefined);
  return { cwd, child, browser: found.browser ?? 0 };
}

/** The child of our command that leads a process group of its own and has become what it is to be. */
async function browserOf(command: number): Promise<number | undefined> {
  const children = await readFile(`/proc/${command}/task/${command}/children`, 'utf8').catch(() => '');
  const ids = children.trim().split(' ').filter(Boolean).map(Number);
  const browsers = await Promise.all(ids.map(async (id) => ((await isBrowser(id)) ? [id] : [])));
  return browsers.flat()[0];
}

async function isBrowser(id: number): Promise<boolean> {
  const commandLine = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
  return commandLine.includes('--remote-debugging-pipe') && (await processesOf(id)).includes(id);
}
