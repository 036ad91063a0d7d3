/** The command itself, as a process: its addresses, its end, and what it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { CACHE, processesOf, ROOT, script } from '../browser/helpers.js';
import { tempFolder } from '../support/temp-folder.js';
import { liveBrowser, openWindow, outline, until, untilPlace } from './live-browser.js';

interface Running {
  readonly child: ChildProcess;
  readonly folder: string;
  /** Where its temporary files go. */
  readonly temporary: string;
  readonly said: () => string;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

async function present(...options: readonly string[]): Promise<Running> {
  return presentIn(await tempFolder({ 'content/talk.en.md': outline() }), ['--no-open', ...options]);
}

async function presentIn(
  folder: string,
  options: readonly string[],
  own: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const temporary = await tempFolder();
  const args = [join(ROOT, 'dist/cli.cjs'), 'present', ...options];
  const env = { ...process.env, PULLQUOTE_CACHE: CACHE, TMPDIR: temporary, ...own };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const chunks: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = (): string => chunks.join('');
  await until(
    () => said().includes('Ctrl-C'),
    () => said(),
  );
  return { child, folder, temporary, said, ended };
}

function addressIn(text: string, name = 'Present'): string {
  return new RegExp(`${name}: +(\\S+)`).exec(text)?.[1] ?? '';
}

describe('pullquote present', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s leaves no process, no port and no temporary file',
    async (signal) => {
      const { child, said, ended, temporary } = await present('--port', '0', '--remote', '--follow');
      const page = await openWindow(await liveBrowser(), addressIn(said()));
      await untilPlace(page, 'cover+0');
      // Where the talk is shown as another test left it, the browser starts a little later.
      await until(async () => (await childrenOf(child.pid)).length > 0);
      const children = await childrenOf(child.pid);
      child.kill(signal);
      expect(await ended).toBe(0);
      for (const id of children) expect(await processesOf(id)).toEqual([]);
      await expect(fetch(addressIn(said()))).rejects.toThrow();
      expect(await readdir(temporary)).toEqual([]);
    },
  );

  test('Ctrl-C ends it at once, with a browser that hangs, half a request and fifty windows that do not answer', async () => {
    const { browser, started } = await hangingBrowser();
    const { child, said, ended } = await present('--port', '0', '--follow', '--browser', browser);
    await until(async () => (await started()).length > 0);
    const url = new URL(`${addressIn(said())}-/socket?stem=talk.en`);
    const windows = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const socket = new WebSocket(`ws://${url.host}${url.pathname}${url.search}`, { origin: url.origin });
        socket.on('error', () => undefined);
        await new Promise((resolve) => socket.once('open', resolve));
        socket.pause();
        return socket;
      }),
    );
    onTestFinished(() => windows.forEach((socket) => socket.terminate()));
    const half = connect({ host: url.hostname, port: Number(url.port) }).on('error', () => undefined);
    await new Promise((resolve) => half.write('GET / HTTP/1.1\r\nHost:', resolve));
    const start = performance.now();
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    // Half a second is what is promised; this machine has other tests to run at the same time.
    expect(performance.now() - start).toBeLessThan(1500);
    expect((await Promise.all((await started()).map(processesOf))).flat()).toEqual([]);
    expect(said()).not.toMatch(/warning|error/);
  });

  test('a second signal, while the first is being obeyed, ends it as it would by itself', async () => {
    const { browser, started } = await hangingBrowser();
    const { child } = await present('--port', '0', '--browser', browser);
    await until(async () => (await started()).length > 0);
    const signal = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await signal).toMatch(/^SIG(INT|TERM)$/);
    // What was killed is gone once the system has cleared it away, since nobody waits for it any more.
    await until(async () => (await Promise.all((await started()).map(processesOf))).flat().length === 0);
  });

  test('opens the browser with a code that tells nothing of the token', async () => {
    const opened = await tempFolder({ 'xdg-open': '#!/bin/sh\nprintf "%s" "$1" > "$0.asked"\n' });
    await chmod(join(opened, 'xdg-open'), 0o755);
    const PATH = `${opened}:${process.env['PATH'] ?? ''}`;
    const folder = await tempFolder({ 'content/talk.en.md': outline() });
    const { said } = await presentIn(folder, ['--port', '0'], { PATH });
    const asked = async (): Promise<string> =>
      readFile(join(opened, 'xdg-open.asked'), 'utf8').catch(() => '');
    await until(async () => (await asked()) !== '');
    const { origin, pathname } = new URL(addressIn(said()));
    expect(await asked()).toMatch(new RegExp(`^${origin}/o/[\\w-]{24}$`));
    expect(await asked()).not.toContain(pathname.split('/')[2]);
    const answer = await fetch(await asked(), { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(pathname);
  });

  test('a remote whose server has gone silent is offline at once; what was pressed meanwhile moves nothing later', async () => {
    const { child, said } = await present('--port', '0', '--remote');
    const browser = await liveBrowser();
    await untilPlace(await openWindow(browser, addressIn(said())), 'cover+0');
    const page = await browser.newPage();
    await page.goto(addressIn(said(), 'Remote'));
    const next = 'button[aria-label="Next slide"]:not(:disabled)';
    await page.waitForSelector(next);
    child.kill('SIGSTOP');
    await page.click(next);
    const start = performance.now();
    await page.waitForSelector('.lost:not([hidden])');
    expect(performance.now() - start).toBeLessThan(4000);
    await page.click(next);
    // The server's time goes on meanwhile: the first press comes when it is not meant any more.
    await until(() => performance.now() - start > 2500);
    child.kill('SIGCONT');
    await page.waitForSelector('.lost', { hidden: true });
    await page.click(next);
    await page.waitForFunction(
      () => document.body.innerText.includes('/ 6') && !document.body.innerText.includes('1 / 6'),
    );
    expect(await page.$eval('.page', (shown) => shown.textContent)).toBe('2 / 6');
  });

  test('a taken port moves to the next free one, and says so; --no-token says what it gives up', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const { said, child, ended } = await present('--port', String(port), '--no-token');
    expect(said()).toContain(`The port ${port} is taken`);
    expect(Number(new URL(addressIn(said())).port)).toBeGreaterThan(port);
    expect(new URL(addressIn(said())).pathname).toBe('/');
    expect(said()).toContain(
      'warning: without a token every user of this machine can read the notes and move the slides',
    );
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('prints the speaker’s address and the audience’s; --remote its own and a QR code', async () => {
    const { said, child, ended } = await present('--port', '0', '--remote');
    expect(addressIn(said())).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/p\/[\w-]{24}\/$/);
    expect(addressIn(said(), 'Audience')).toBe(`${new URL(addressIn(said())).origin}/`);
    expect(addressIn(said(), 'Remote')).toMatch(/^http:\/\/[\d.]+:\d+\/r\/[\w-]{24}\/$/);
    expect(said()).toContain('▀');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('--rehearse records each slide and shows the table', async () => {
    const { said, child, ended, folder } = await present('--port', '0', '--rehearse');
    const page = await openWindow(await liveBrowser(), `${addressIn(said())}talk.en/?view=presenter`);
    await untilPlace(page, 'cover+0');
    await page.keyboard.press('t');
    await page.waitForSelector('.pullquote-pace[data-state="running"]');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.keyboard.press('ArrowRight');
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said()).toContain('talk.en: rehearsal 1');
    const kept = await readdir(join(folder, '.pullquote/rehearsals'));
    expect(kept).toHaveLength(1);
    const record = JSON.parse(
      await readFile(join(folder, '.pullquote/rehearsals', kept[0] ?? ''), 'utf8'),
    ) as {
      slides: readonly { id: string; spoken: number }[];
    };
    const spoken = Object.fromEntries(record.slides.map(({ id, spoken: seconds }) => [id, seconds]));
    expect(spoken['cover']).toBeGreaterThanOrEqual(0.6);
    expect(spoken['agenda']).toBeGreaterThanOrEqual(0.6);
    expect(spoken['first']).toBe(0);
  });

  test('a wrong port is a wrong command line', async () => {
    const folder = await tempFolder();
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.cjs'), 'present', '--port', '99999'], {
      cwd: folder,
    });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
  });
});

/** One that starts and says nothing, so that whatever needs it waits. */
async function hangingBrowser(): Promise<{ browser: string; started: () => Promise<readonly number[]> }> {
  const folder = await tempFolder();
  const browser = await script(folder, [`echo $$ >> ${folder}/started`, 'exec sleep 1000']);
  const started = async (): Promise<readonly number[]> =>
    (await readFile(join(folder, 'started'), 'utf8').catch(() => '')).split('\n').filter(Boolean).map(Number);
  return { browser, started };
}

async function parentOf(id: string): Promise<number> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

async function childrenOf(parent: number | undefined): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((id) => /^\d+$/.test(id));
  const parents = await Promise.all(ids.map(parentOf));
  return ids.filter((_, index) => parents[index] === parent).map(Number);
}
