/**
 * The command line in a process of its own in, its exit code out: a disk that never answers keeps a process from ending
 * by itself, whatever it has done and said, and so another must say the code.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { answeredWithin } from '../async/answered-within.js';
import { held } from '../async/held.js';
import { MARK } from './supervised.js';

/** What a process needs to end that has nothing left to do. */
const PATIENCE_MS = 1000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A code, or the signal that ended it. */
export type HowEnded = number | NodeJS.Signals;

/** @param patienceMs how long its end may take once all is done */
export async function supervisedRun(
  file: string,
  args: readonly string[],
  patienceMs = PATIENCE_MS,
): Promise<HowEnded> {
  const child = fork(file, [...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [MARK]: '1' },
  });
  const exit = held(once(child, 'exit')) as Promise<[number | null, NodeJS.Signals | null]>;
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  try {
    const done = held(
      new Promise<number>((resolve) => child.once('message', (code) => resolve(Number(code)))),
    );
    const first = await Promise.race([exit, done]);
    if (typeof first !== 'number') return first[1] ?? first[0] ?? 0;
    if ((await answeredWithin(patienceMs, () => exit)) === undefined) child.kill('SIGKILL');
    return first;
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass);
  }
}
