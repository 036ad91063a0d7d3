/** `pullquote doctor`: what Pullquote finds on this machine, what is missing, and what to do. */
import { availableParallelism, release, tmpdir, totalmem } from 'node:os';
import { Option, type Command } from 'commander';
import { SANDBOX_POLICIES } from '../browser/isolation/sandbox.js';
import type { DoctorOptions } from '../doctor/doctor-options.js';
import { canBuild } from '../doctor/finding.js';
import { findingsJson, findingsText } from '../doctor/format-findings.js';
import type { Host } from '../doctor/host.js';
import type { Environment } from '../environment.js';
import { EXIT } from './exit-codes.js';

type CommandOptions = DoctorOptions & { readonly reporter: 'text' | 'json' };

export function addDoctorCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('doctor')
    .description('look at this machine: what builds need, what is missing, and what to do')
    .addOption(
      new Option('--templates <folder>', 'a folder of yours, to see what it replaces')
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], 'ours'),
    )
    .option('--browser <path>', 'a Chrome, Chromium or Edge to use instead of the embedded one')
    .addOption(new Option('--browser-sandbox <policy>', 'as builds have it').choices(SANDBOX_POLICIES))
    .option('--no-start', 'look for the browser without starting it')
    .addOption(new Option('--reporter <name>', 'how it is printed').choices(['text', 'json']).default('text'))
    .action(async (options: CommandOptions) => exit(await runDoctor(options, environment)));
}

async function runDoctor(options: CommandOptions, environment: Environment): Promise<number> {
  const { print, version, printsColor = false } = environment;
  const { examine } = await import('../doctor/examine.js');
  const findings = await examine(options, environment, thisHost(environment));
  print(
    options.reporter === 'json'
      ? findingsJson(findings, version)
      : `Pullquote ${version}\n\n${findingsText(findings, printsColor)}`,
  );
  return canBuild(findings) ? EXIT.done : EXIT.environment;
}

function thisHost({ today = new Date() }: Environment): Host {
  const limit = process.constrainedMemory();
  return {
    node: process.version,
    executable: process.execPath,
    release: release(),
    cores: availableParallelism(),
    // Without a limit, some versions of Node give 0, others a number beyond what there is.
    memory: limit > 0 ? Math.min(limit, totalmem()) : totalmem(),
    temp: tmpdir(),
    today,
  };
}
