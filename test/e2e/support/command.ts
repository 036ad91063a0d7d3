/** Runs the compiled command as a user does: a process of its own, its two outputs, its exit code. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CACHE, ROOT } from '../../browser/helpers.js';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `pullquote …args`, with nothing of this machine's settings but where programs are. */
export async function pullquote(args: readonly string[], options: CommandOptions): Promise<Ended> {
  return ended(startPullquote(args, options));
}

export function startPullquote(args: readonly string[], { cwd, env = {} }: CommandOptions): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], PULLQUOTE_CACHE: CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function ended(child: ChildProcess): Promise<Ended> {
  if (!child.stdout || !child.stderr) throw new Error('its outputs are not piped');
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  return { code, signal, stdout, stderr };
}
