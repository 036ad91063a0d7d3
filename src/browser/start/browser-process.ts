/** One running browser: its pipes and its temp folder, and the promise that neither outlives our own process. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { held } from '../../async/held.js';
import { REMOVAL, removeAtOnce } from './remove-folder.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const STDERR_KEPT = 16_384;

export interface ProcessOptions {
  readonly executable: string;
  readonly flags: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Removed with the process. */
  readonly folder: string;
}

/** Closed by {@link BrowserProcess.kill}; until then it is tied to our own process's life. */
export class BrowserProcess {
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves once when it has ended or could not be started, with what was seen of the cause. */
  readonly ended: Promise<Error | undefined>;
  readonly #child: ChildProcess;
  readonly #folder: string;
  #stderr = '';

  constructor({ executable, flags, env, folder }: ProcessOptions) {
    this.#folder = folder;
    this.#child = spawn(executable, flags, {
      env,
      // What it writes beside itself unasked goes with the folder.
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A process group of its own: its helpers end with it, and Ctrl-C reaches us first.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    this.ended = held(this.#watchEnd());
    // Where no more files may be opened there are none, whatever their type says; the reason comes as an event.
    const pipes = this.#child.stdio as readonly unknown[] | undefined;
    this.input = (pipes?.[3] ?? new PassThrough()) as Writable;
    this.output = (pipes?.[4] ?? new PassThrough().destroy()) as Readable;
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_KEPT);
    });
    this.#tieToOurLife();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** The last that it wrote to its standard error. */
  get stderr(): string {
    return this.#stderr;
  }

  /** At once, without asking: there is nothing in it worth keeping. May be called again. */
  kill(): void {
    this.#untie();
    this.#killGroup();
    removeAtOnce(this.#folder);
  }

  /** Kills it and waits until it is gone, beside what else is done; should we end meanwhile, the rest happens at once. */
  async close(): Promise<void> {
    this.#killGroup();
    // A dying browser still writes into its folder.
    await this.ended;
    await rm(this.#folder, REMOVAL).catch(() => undefined);
    this.#untie();
  }

  #watchEnd(): Promise<Error | undefined> {
    return new Promise((resolve) => {
      // Not `once`: a second error without a listener would end us.
      this.#child.on('error', resolve);
      // `exit` would come before the last of its standard error has been read.
      this.#child.once('close', () => resolve(undefined));
    });
  }

  #tieToOurLife(): void {
    process.once('exit', this.#onExit);
    for (const signal of SIGNALS) process.once(signal, this.#onSignal);
  }

  #untie(): void {
    process.off('exit', this.#onExit);
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }

  readonly #onExit = (): void => this.kill();

  /** A listener switches off what a signal does by itself, so with no other listener left it is sent again. */
  readonly #onSignal = (signal: NodeJS.Signals): void => {
    this.kill();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };

  #killGroup(): void {
    const { pid, exitCode } = this.#child;
    if (pid === undefined) return;
    if (process.platform === 'win32') {
      if (exitCode === null) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
      return;
    }
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Nothing of the group is left.
    }
  }
}
