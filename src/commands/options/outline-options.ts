/** The options of every command that reads outlines: said once, so that they mean the same everywhere. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { SANDBOX_POLICIES, type SandboxPolicy } from '../../browser/isolation/sandbox.js';
import { DEFAULT_BUILD, type BuildOptions } from '../../pipeline/workshop/build-options.js';
import { REPORTER_NAMES, type ReporterName } from '../../report/reporter-names.js';

/** As the command line names them. */
export interface OutlineOptions {
  readonly templates: readonly string[];
  readonly browser: string | undefined;
  readonly browserSandbox: SandboxPolicy | undefined;
  readonly source: ReadonlyMap<string, string>;
  readonly allowOutside: boolean;
  readonly allowRemote: boolean;
  readonly wordsPerMinute: number;
  readonly charactersPerMinute: number;
  readonly reporter: ReporterName;
}

/** @param reporters what the command has besides those that print problems */
export function addOutlineOptions(command: Command, reporters: readonly string[] = []): Command {
  const { rates } = DEFAULT_BUILD;
  return command
    .addOption(
      new Option('--templates <folder>', 'templates, looks and locales that replace ours, file by file')
        .argParser(collect)
        .default([], 'ours'),
    )
    .option('--browser <path>', 'a Chrome, Chromium or Edge to use instead of the embedded one')
    .addOption(
      new Option(
        '--browser-sandbox <policy>',
        'auto (the default) uses it where it can be had, require refuses to go without',
      ).choices(SANDBOX_POLICIES),
    )
    .addOption(
      new Option('--source <id=path>', 'a local copy of a source, for checking')
        .argParser(collectSource)
        .default(new Map(), 'what the outline names'),
    )
    .option('--allow-outside', "use files outside the outline's folder", false)
    .option('--allow-remote', 'fetch pictures from the network', false)
    .option('--words-per-minute <n>', 'how fast you speak', positive, rates.wordsPerMinute)
    .option(
      '--characters-per-minute <n>',
      'the same for Chinese and Japanese',
      positive,
      rates.charactersPerMinute,
    )
    .addOption(
      new Option('--reporter <name>', 'how problems are printed')
        .choices([...REPORTER_NAMES, ...reporters])
        .default('text'),
    );
}

export function outlineOptions(
  options: Omit<OutlineOptions, 'reporter'>,
): Pick<
  BuildOptions,
  'templates' | 'browser' | 'browserSandbox' | 'sources' | 'allowOutside' | 'allowRemote' | 'rates'
> {
  const { templates, browser, browserSandbox, source, allowOutside, allowRemote } = options;
  const { wordsPerMinute, charactersPerMinute } = options;
  const rates = { wordsPerMinute, charactersPerMinute };
  return { templates, browser, browserSandbox, sources: source, allowOutside, allowRemote, rates };
}

export const collect = (value: string, values: readonly string[]): readonly string[] => [...values, value];

function collectSource(value: string, sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [, id, path] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (id === undefined || path === undefined) throw new InvalidArgumentError('Write it as id=path.');
  if (sources.has(id)) throw new InvalidArgumentError(`The source “${id}” is given twice.`);
  return new Map([...sources, [id, path]]);
}

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('Give a number above 0.');
  return number;
}
