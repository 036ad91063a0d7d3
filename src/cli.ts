#!/usr/bin/env node
/** The command line: the only place that reads the process and sets its exit code. */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { Environment } from './environment.js';
import { packageRoot } from './read/package-root.js';

const interrupted = new AbortController();
const environment = processEnvironment();
// Compiling our code is much of a short run. Node 22 and newer keep the result, if it is asked for before the code.
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(join(environment.cacheFolder, 'code'));
const { runCommandLine } = await import('./commands/run-command-line.js');
process.exitCode = await runCommandLine(process.argv.slice(2), environment);
// What was under way when somebody asked us to stop is not waited for: the browser ends with us, and so do workers.
// eslint-disable-next-line no-restricted-syntax -- this is where it may be.
if (interrupted.signal.aborted) process.exit();

function processEnvironment(): Environment {
  const { env, platform, arch } = process;
  return {
    cwd: process.cwd(),
    env,
    platform,
    arch,
    cacheFolder: env['PULLQUOTE_CACHE'] ?? envPaths('pullquote', { suffix: '' }).cache,
    fontWorker: new URL('./font-worker.js', import.meta.url),
    version: version(),
    print: (line) => process.stdout.write(`${line}\n`),
    log: (line) => process.stderr.write(`${line}\n`),
    color: process.stderr.isTTY && !env['NO_COLOR'],
    printsColor: process.stdout.isTTY && !env['NO_COLOR'],
    stopped: untilSignal,
  };
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

function version(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
