/** The command itself, as a process: its addresses, its end, and what it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CACHE, processesOf, ROOT } from '../browser/helpers.js';
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
  const folder = await tempFolder({ 'content/talk.en.md': outline() });
  const temporary = await tempFolder();
  const args = [join(ROOT, 'dist/cli.js'), 'present', '--no-open', ...options];
  const env = { ...process.env, PULLQUOTE_CACHE: CACHE, TMPDIR: temporary };
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
      const browsers = await readdir('/proc').then((ids) => ids.filter((id) => /^\d+$/.test(id)));
      const children = (
        await Promise.all(
          browsers.map(async (id) => ((await parentOf(id)) === child.pid ? [Number(id)] : [])),
        )
      ).flat();
      expect(children.length).toBeGreaterThan(0);
      child.kill(signal);
      expect(await ended).toBe(0);
      for (const id of children) expect(await processesOf(id)).toEqual([]);
      await expect(fetch(addressIn(said()))).rejects.toThrow();
      expect(await readdir(temporary)).toEqual([]);
    },
  );

  test('a taken port moves to the next free one, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const { said, child, ended } = await present('--port', String(port));
    expect(said()).toContain(`The port ${port} is taken`);
    expect(Number(new URL(addressIn(said())).port)).toBeGreaterThan(port);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('--remote prints its address and a QR code', async () => {
    const { said, child, ended } = await present('--port', '0', '--remote');
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
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'present', '--port', '99999'], {
      cwd: folder,
    });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
  });
});

async function parentOf(id: string): Promise<number> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
