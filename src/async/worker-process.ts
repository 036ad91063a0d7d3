/** A child process that does one piece of work after another: requests go in, values or errors come out. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { answeredWithin } from './answered-within.js';
import { held } from './held.js';

export interface WorkerProcess {
  /**
   * One at a time.
   *
   * @throws what the work threw, or WorkerDied
   */
  ask(request: unknown): Promise<unknown>;
  /** At once. Resolves when it is gone. */
  stop(): Promise<void>;
  /** Lets it put away what it has begun, such as a browser. Resolves when it is gone. */
  end(): Promise<void>;
}

export interface WorkerSettings {
  /** Flags for its Node. */
  readonly flags?: readonly string[];
  /** Hears what it says, a line each. */
  readonly onLine?: (line: string) => void;
  /** How long its end may take, in milliseconds. @defaultValue what putting a browser away takes, with room */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 3000;

/** It ended before its work was done: killed by the system, when memory is short, or by somebody. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
  /** Undefined when it ended by itself. */
  readonly signal: string | undefined;

  constructor(code: number | null, signal: string | null) {
    super(`a worker ended with ${signal ?? `code ${String(code ?? '?')}`}`);
    this.signal = signal ?? undefined;
  }
}

/** What comes from a worker: a line that it says, or what came of a piece of work. */
export type WorkerMessage = { readonly line: string } | WorkerAnswer;

type WorkerAnswer =
  | { readonly value: unknown }
  | { readonly error: Error; readonly environment?: Pick<EnvironmentError, 'code' | 'hint'> };

/** Should we be killed, the closed channel ends the worker as well. */
export function startWorker(
  file: URL,
  { flags = [], onLine, patienceMs = PATIENCE_MS }: WorkerSettings = {},
): WorkerProcess {
  const child = fork(fileURLToPath(file), {
    execArgv: [...flags],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const hasEnded = (): boolean =>
    child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const ended = async (how: () => void, ms: number): Promise<void> => {
    if (hasEnded()) return;
    const exit = held(once(child, 'exit'));
    how();
    if ((await answeredWithin(ms, () => exit)) !== undefined) return;
    child.kill('SIGKILL');
    // Even that waits for some disks, and we do not.
    if ((await answeredWithin(ms, () => exit)) === undefined) child.unref();
  };
  if (onLine !== undefined)
    child.on('message', (message: WorkerMessage) => 'line' in message && onLine(message.line));
  return {
    ask: (request) => ask(child, request),
    stop: () => ended(() => child.kill('SIGKILL'), patienceMs),
    // One that a silent disk holds does not even end by itself.
    end: () => ended(() => child.disconnect(), patienceMs),
  };
}

async function ask(child: ChildProcess, request: unknown): Promise<unknown> {
  const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
    const settle = (how: () => void): void => {
      child.off('exit', onExit).off('error', onError).off('message', onMessage);
      how();
    };
    const onExit = (code: number | null, signal: string | null): void =>
      settle(() => reject(new WorkerDied(code, signal)));
    const onError = (error: Error): void => settle(() => reject(error));
    const onMessage = (message: WorkerMessage): void => {
      if (!('line' in message)) settle(() => resolve(message));
    };
    child.on('exit', onExit).on('error', onError).on('message', onMessage);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
    // Of one that ends meanwhile its end tells.
    else child.send(request as object, () => undefined);
  });
  if ('value' in answer) return answer.value;
  throw revive(answer);
}

/** An error loses its class on the way between processes. */
function revive({ error, environment }: Extract<WorkerAnswer, { error: Error }>): Error {
  if (environment === undefined) return error;
  return new EnvironmentError(environment.code, error.message, environment.hint, error.cause);
}
