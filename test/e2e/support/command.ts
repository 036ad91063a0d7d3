/**
 * Runs a command as a user does, to its two outputs and its exit code: in this process, or compiled and in one of its
 * own where the process is what is tested.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CACHE, ROOT } from '../../browser/helpers.js';
import { runCommandLine } from '../../../src/commands/run-command-line.js';
import { testEnvironment } from '../../support/environment.js';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Of another user, where we are root; for a process only. */
  readonly uid?: number;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As root Chromium has no sandbox, and says so; asked for none, it says the same on every machine: nothing. */
const SANDBOX: Readonly<Record<string, string>> =
  process.getuid?.() === 0 ? { PULLQUOTE_BROWSER_SANDBOX: 'off' } : {};

export interface Ended extends Ran {
  readonly signal: NodeJS.Signals | null;
}

/** `pullquote …args` from its sources, in this process, with nothing of this machine's settings. */
export async function pullquote(args: readonly string[], { cwd, env = {} }: CommandOptions): Promise<Ran> {
  const [printed, logged]: [string[], string[]] = [[], []];
  const environment = testEnvironment(cwd, {
    env: { ...SANDBOX, ...env },
    print: (line) => printed.push(line),
    log: (line) => logged.push(line),
  });
  const code = await runCommandLine(args, environment);
  return { code, stdout: asOutput(printed), stderr: asOutput(logged) };
}

const asOutput = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** `pullquote …args`, compiled, with nothing of this machine's settings but where programs are. */
export async function pullquoteProcess(args: readonly string[], options: CommandOptions): Promise<Ended> {
  return ended(startPullquote(args, options));
}

export function startPullquote(
  args: readonly string[],
  { cwd, env = {}, uid }: CommandOptions,
): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'dist/cli.cjs'), ...args, ...quietly(args)], {
    ...{ cwd, ...(uid === undefined ? {} : { uid, gid: uid }) },
    env: { PATH: process.env['PATH'], PULLQUOTE_CACHE: CACHE, ...SANDBOX, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What is said of progress depends on how fast the machine is. */
export function quietly([command]: readonly string[]): readonly string[] {
  return command === 'build' || command === 'check' ? ['--quiet'] : [];
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
