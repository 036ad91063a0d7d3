/** What the browser tests share: the embedded browser, unpacked once, and a look at the processes of this machine. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { findBrowser } from '../../src/browser/find-browser.js';
import type { FoundBrowser } from '../../src/browser/installed/found-browser.js';
import { openBrowser, type BrowserHandle } from '../../src/browser/open-browser.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Kept between runs: unpacking takes two seconds. */
export const CACHE = join(ROOT, 'node_modules/.cache/pullquote');
export const MACHINE = { env: process.env, platform: process.platform };
export const VIEWPORT = { width: 640, height: 360 };

/** The embedded Chromium, whatever the machine's variables name. */
export function embedded(): Promise<FoundBrowser> {
  return findBrowser({ env: {}, platform: 'linux', arch: 'x64', cacheFolder: CACHE });
}

/** Closed when the test ends. */
export async function testBrowser(): Promise<BrowserHandle> {
  const browser = await openBrowser(await embedded(), MACHINE);
  onTestFinished(() => browser.close());
  return browser;
}

/** Removed when the test ends. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An executable shell script. */
export async function script(folder: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, 'fake-browser');
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return path;
}

/** Processes of a browser that still run: its own process group, by the main process's id. */
export async function processesOf(pid: number | undefined): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const alive = await Promise.all(ids.map(async (id) => ((await isInGroup(id, pid)) ? [id] : [])));
  return alive.flat();
}

async function isInGroup(id: number, group: number | undefined): Promise<boolean> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  // `pid (name) state parent group …`, and the name may hold spaces.
  const [state, , groupText] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state !== 'Z' && Number(groupText) === group;
}

/** Looks again and again until it is so; the test's own time limit ends it otherwise. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(10);
}
