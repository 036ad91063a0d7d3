/** What a run takes from the machine: everything that is not in its arguments, in one place. */
import type { BrowserHandle } from './browser/open-browser.js';
import type { RunBrowserOptions } from './browser/open-run-browser.js';
import type { CacheCare } from './write/cache/cache-care.js';

/** Where somebody who waits looks. */
export interface ProgressOutput {
  /** Whether the line shown last can be written over, as on a terminal; elsewhere each finished outline is logged. */
  readonly overwrites: boolean;
  /** Puts a line in the place of the one before; an empty one leaves nothing there. */
  show(line: string): void;
  /** In milliseconds, from whenever. */
  now(): number;
  /** Calls back once, after so many milliseconds. @returns what calls it off */
  after(ms: number, work: () => void): () => void;
}

/** Where another program speaks to us, and hears us. */
export interface ProtocolStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

export interface Environment {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** The user's own folder for what can be made again: the unpacked browser, cut-down fonts. */
  readonly cacheFolder: string;
  /** One that was filled before, and cannot be written to or shall not be. */
  readonly readOnlyCache?: string | undefined;
  /** Said once by what uses the cache, where it is not kept where it should be. */
  readonly cacheNotice?: string | undefined;
  /** What is done where a cache fails; without it each part of the cache has its own warning. */
  readonly cacheCare?: CacheCare | undefined;
  /** Lends the browser of a run, which closes it as if it were its own; without it one is found and started. */
  readonly openBrowser?: ((options: RunBrowserOptions) => Promise<BrowserHandle>) | undefined;
  /** The compiled worker that cuts fonts down; without it that is done on the main thread. */
  readonly fontWorker: URL | undefined;
  /** Of our code, templates and data; unknown where it runs from its sources, and then no result is kept. */
  readonly codeDigest?: string | undefined;
  /** The compiled worker that builds outlines; without it they are built one after the other, in this process. */
  readonly buildWorker?: URL | undefined;
  /** Results: one line to standard output. */
  print(line: string): void;
  /** What kept results from arriving, so far: a full disk, but no reader that went away. */
  readonly outputFailure?: (() => Promise<Error | undefined>) | undefined;
  /** Standard input and output themselves, for who speaks a protocol over them; without them nobody does. */
  readonly protocol?: ProtocolStreams | undefined;
  /** Progress and problems: one line to standard error. */
  log(line: string): void;
  /** Where progress is shown; without it nobody wants to see any. */
  readonly progress?: ProgressOutput | undefined;
  /** Of Pullquote. */
  readonly version: string;
  /** What ages are counted to; the clock's without it. */
  readonly today?: Date | undefined;
  /** Asks whoever sits at the terminal, yes or no; absent where nobody does. */
  readonly confirm?: ((question: string) => Promise<boolean>) | undefined;
  /** Whether standard error shows colours. */
  readonly color: boolean;
  /** Whether standard output does. */
  readonly printsColor?: boolean | undefined;
  /** How wide the terminal is that standard output goes to. */
  readonly columns?: number | undefined;
  /** Resolves when somebody asks the run to stop, as with Ctrl-C; only what runs until then asks for it. */
  readonly stopped?: (() => Promise<void>) | undefined;
}
