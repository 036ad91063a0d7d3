#!/usr/bin/env node
/** The command line: the only place that reads the process and sets its exit code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import envPaths from 'env-paths';
import { addBuildCommand } from './commands/build-command.js';
import { EXIT } from './commands/exit-codes.js';
import { addNewCommand } from './commands/new-command.js';
import type { Environment } from './environment.js';
import { EnvironmentError } from './model/environment-error.js';
import { packageRoot } from './read/package-root.js';

process.exitCode = await run(process.argv.slice(2), processEnvironment());

async function run(args: readonly string[], environment: Environment): Promise<number> {
  const ended: { code: number } = { code: EXIT.done };
  const program = commandLine(environment, (code) => (ended.code = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return ended.code;
  } catch (error) {
    return explain(error, environment);
  }
}

function commandLine(environment: Environment, exit: (code: number) => void): Command {
  const program = new Command('pullquote')
    .description('turns an interview into a talk you can stand behind')
    .version(version())
    .showHelpAfterError('Run pullquote --help to see what there is.')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  addBuildCommand(program, environment, exit);
  addNewCommand(program, environment, exit);
  return program;
}

/** Commander has said already what was wrong with the command line; everything else is said here. */
function explain(error: unknown, environment: Environment): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof EnvironmentError) {
    environment.log(`error ${error.code}: ${error.message}`);
    environment.log(`  hint: ${error.hint}`);
    return EXIT.environment;
  }
  environment.log('This is a bug of Pullquote. Please report it with the lines below.');
  environment.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function processEnvironment(): Environment {
  const { env, platform, arch } = process;
  return {
    cwd: process.cwd(),
    env,
    platform,
    arch,
    cacheFolder: env['PULLQUOTE_CACHE'] || envPaths('pullquote', { suffix: '' }).cache,
    fontWorker: new URL('./font-worker.js', import.meta.url),
    print: (line) => process.stdout.write(`${line}\n`),
    log: (line) => process.stderr.write(`${line}\n`),
    color: process.stderr.isTTY && !env['NO_COLOR'],
  };
}
