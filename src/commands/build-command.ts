/** `pullquote build`: arguments in, decks and their handouts out. */
import { Option, type Command } from 'commander';
import { build } from '../build.js';
import { DEFAULT_BUILD, DEFAULT_FORMATS, FORMATS, type BuildOptions, type Format } from '../build-options.js';
import type { Environment } from '../environment.js';
import { formatProblems } from '../report/text-reporter.js';
import { HANDOUT_LAYOUTS, PAPERS } from '../template/template-handout.js';
import { EXIT } from './exit-codes.js';
import { listOf } from './list-option.js';

/** As the command line names them. */
type CommandOptions = Omit<BuildOptions, 'inputs' | 'formats'> & { readonly format: readonly Format[] };

export function addBuildCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('build')
    .description('build decks, PDFs and handouts from outlines')
    .argument('[outlines...]', 'outlines, or folders of them', DEFAULT_BUILD.inputs)
    .option('-o, --output <folder>', 'where the outputs go', DEFAULT_BUILD.output)
    .option(
      '-f, --format <list>',
      `what to make: default, or any of ${FORMATS.join(', ')}`,
      formatList,
      DEFAULT_BUILD.formats,
    )
    .option(
      '--templates <folder>',
      'templates, looks and locales that replace ours, file by file',
      collect,
      [],
    )
    .option('--browser <path>', 'a Chrome, Chromium or Edge to use instead of the embedded one')
    .option('--draft', 'build in spite of problems, and mark each faulty slide', false)
    .addOption(new Option('--paper <size>', 'of the handout').choices(PAPERS).default(DEFAULT_BUILD.paper))
    .addOption(new Option('--handout <layout>', 'of the handout').choices(HANDOUT_LAYOUTS).default('reading'))
    .option('--handout-notes', 'print the speaker notes in the handout', false)
    .option('--allow-outside', "use files outside the outline's folder", false)
    .option('--allow-remote', 'fetch pictures from the network while building', false)
    .action(async (inputs: readonly string[], { format, ...options }: CommandOptions) => {
      exit(await runBuild({ ...options, formats: format, inputs }, environment));
    });
}

async function runBuild(options: BuildOptions, environment: Environment): Promise<number> {
  const { written, problems, texts } = await build(options, environment);
  if (problems.length > 0) environment.log(formatProblems(problems, texts, { color: environment.color }));
  for (const path of written) environment.print(path);
  const failed = problems.some(({ severity }) => severity === 'error') && !options.draft;
  return failed ? EXIT.problems : EXIT.done;
}

const collect = (value: string, values: readonly string[]): readonly string[] => [...values, value];

const formatList = (value: string): readonly Format[] =>
  listOf(value, [...FORMATS, 'default']).flatMap((name) =>
    name === 'default' ? DEFAULT_FORMATS : (name as Format),
  );
