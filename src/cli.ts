/** The command line: the only place that reads the process and sets its exit code. */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { cacheCare } from './write/cache/cache-care.js';
import { chooseCache, isReadOnlyCache, type Cache } from './write/cache/choose-cache.js';
import { openCompiledCode } from './write/cache/compiled-code.js';
import { isOnNetwork } from './write/cache/network-disk.js';
import { userCache } from './write/cache/user-cache.js';
import type { Environment } from './environment.js';
import { ownVersion } from './read/own-version.js';
import { EXIT } from './commands/exit-codes.js';
import { endOutput } from './commands/end-output.js';
import { lineOutput } from './commands/standard-output.js';
import { isSupervised } from './commands/supervised.js';

type RunCommandLine = typeof import('./commands/run-command-line.js');

// By itself V8 compiles a pattern twice, to bytecode and then to machine code: a tenth of a build's work, since most
// patterns know whole languages.
setFlagsFromString('--no-regexp-tier-up');

const interrupted = new AbortController();
const output = lineOutput(process.stdout);
// A terminal may be made narrower meanwhile.
const messages = lineOutput(process.stderr, () => process.stderr.columns);
const dist = dirname(fileURLToPath(import.meta.url));
/** Commands that somebody waits for the end of. */
const ENDING = new Set(['build', 'check', 'merge', 'import']);
const args = process.argv.slice(2);
const isWatched = isSupervised(process.env);
void start();

async function start(): Promise<void> {
  const named = process.env['PULLQUOTE_CACHE'];
  const user = await userCache();
  const mayHang = [named, user].some((folder) => folder !== undefined && isOnNetwork(folder));
  if (mayHang && !isWatched && ENDING.has(args[0] ?? '')) {
    const { supervisedRun } = await import('./commands/supervised-run.js');
    const ended = await supervisedRun(fileURLToPath(import.meta.url), args);
    if (typeof ended === 'string') process.kill(process.pid, ended);
    // eslint-disable-next-line no-restricted-syntax -- this is where it may be; what was watched over may never end.
    else process.exit(ended);
    return;
  }
  const code = await main(named, user);
  const tell = isWatched ? process.send?.bind(process) : undefined;
  if (tell !== undefined) await new Promise((resolve) => tell(code, resolve));
  // All that was said has arrived. What was under way when somebody asked us to stop is not waited for: the browser ends
  // with us, and so do workers. And a process that ends by itself would tidy up its memory first, for 40 ms after a build.
  // eslint-disable-next-line no-restricted-syntax -- this is where it may be.
  process.exit(code);
}

async function main(named: string | undefined, user: string | undefined): Promise<number> {
  const isReadOnly = isReadOnlyCache(process.env['PULLQUOTE_CACHE_READONLY']);
  const cache = await chooseCache({ named, user, temp: tmpdir(), isReadOnly });
  const codeDigest = await readFile(join(dist, 'digest'), 'utf8');
  const compiled = await openCompiledCode({
    folder: join(cache.cacheFolder, 'code'),
    readOnly: cache.readOnlyCache && join(cache.readOnlyCache, 'code'),
    facts: [codeDigest, args[0] ?? ''],
  });
  const { runCommandLine } = compiled.load(join(dist, 'run-command-line.cjs')) as RunCommandLine;
  const environment = processEnvironment(cache, codeDigest);
  const code = await runCommandLine(args, environment);
  if (cache.isForThisRun)
    await rm(cache.cacheFolder, { recursive: true, force: true }).catch(() => undefined);
  // What a mistyped command runs is nothing to keep.
  else if (code !== EXIT.usage) await compiled.keep();
  return endOutput(code, [output, messages], environment);
}

function processEnvironment(cache: Cache, codeDigest: string): Environment {
  const { env, platform, arch } = process;
  return {
    ...cache,
    cacheCare: cacheCare(messages.write),
    cwd: workingFolder(),
    env,
    platform,
    arch,
    fontWorker: pathToFileURL(join(dist, 'font-worker.cjs')),
    buildWorker: pathToFileURL(join(dist, 'build-worker.cjs')),
    version: ownVersion(),
    codeDigest,
    print: output.write,
    outputFailure: output.failure,
    protocol: { input: process.stdin, output: process.stdout },
    log: messages.write,
    progress: {
      overwrites: process.stderr.isTTY && env['TERM'] !== 'dumb',
      show: messages.show,
      now: () => performance.now(),
      after(ms, work) {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    },
    confirm: process.stdin.isTTY && process.stderr.isTTY ? confirm : undefined,
    color: process.stderr.isTTY && !env['NO_COLOR'],
    printsColor: process.stdout.isTTY && !env['NO_COLOR'],
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    stopped: untilSignal,
  };
}

/** Anything but a yes is none. */
async function confirm(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

/** One that was removed meanwhile has no path any more; what is named by a whole path can still be built. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '/';
  }
}

/** A second signal, while the first is being obeyed, ends the process at once, as it does by itself. */
function untilSignal(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  return new Promise((resolve) => {
    const hear = (signal: NodeJS.Signals): void => {
      resolve();
      if (interrupted.signal.aborted) {
        for (const each of signals) process.off(each, hear);
        process.kill(process.pid, signal);
      }
      interrupted.abort();
    };
    // Not `once`: where nobody listens any more, the browser's own end takes the signal for a death.
    for (const signal of signals) process.on(signal, hear);
  });
}
