/** `pullquote merge`: the folders of several machines in, one folder of outputs and one report out. */
import { Option, type Command } from 'commander';
import type { Environment } from '../environment.js';
import { DEFAULT_BUILD, type BuildOptions } from '../pipeline/workshop/build-options.js';
import { REPORTER_NAMES, type ReporterName } from '../report/reporter-names.js';
import { collect } from './options/outline-options.js';
import { sayBuilt } from './say-built.js';

type CommandOptions = Pick<BuildOptions, 'output' | 'force' | 'templates'> & {
  readonly reporter: ReporterName;
};

export function addMergeCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('merge')
    .description('bring together what `build --shard … --reporter blob` wrote on several machines')
    .argument('<folders...>', 'that shards wrote into, or with such folders in them')
    .option('-o, --output <folder>', 'where the outputs go', DEFAULT_BUILD.output)
    .option(
      '--force',
      'set files aside that stand in an output’s place and are not ours',
      DEFAULT_BUILD.force,
    )
    .addOption(
      new Option('--templates <folder>', 'as the shards were given, for the page that lists the decks')
        .argParser(collect)
        .default([], 'ours'),
    )
    .addOption(
      new Option('--reporter <name>', 'how problems are printed').choices(REPORTER_NAMES).default('text'),
    )
    .action(async (folders: readonly string[], options: CommandOptions) => {
      const { merge } = await import('../runs/merge.js');
      const result = await merge({ ...options, folders }, environment);
      exit(await sayBuilt(result, { draft: result.draft, reporter: options.reporter }, environment));
    });
}
