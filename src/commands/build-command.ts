/** `pullquote build`: arguments in, decks and their handouts out. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { build } from '../runs/build.js';
import { parseShard, type Shard } from '../runs/shards/shard.js';
import {
  DEFAULT_BUILD,
  DEFAULT_FORMATS,
  FORMATS,
  type BuildOptions,
  type Format,
} from '../pipeline/workshop/build-options.js';
import type { Environment } from '../environment.js';
import { HANDOUT_LAYOUTS, PAPERS } from '../template/pages/template-handout.js';
import { EXIT } from './exit-codes.js';
import { listOf } from './options/list-option.js';
import { wholeNumber } from './options/whole-number.js';
import { sayFailures } from './say-failures.js';
import { addQuietOption, quieted } from './options/quiet-option.js';
import { addOutlineOptions, outlineOptions, report, type OutlineOptions } from './options/outline-options.js';

/** As the command line names them. */
type CommandOptions = OutlineOptions &
  Pick<BuildOptions, 'output' | 'fit' | 'draft' | 'force' | 'paper' | 'handout' | 'handoutNotes'> & {
    readonly format: readonly Format[];
    readonly jobs: number | undefined;
    readonly cache: boolean;
    readonly verifyCache: boolean;
    readonly quiet: boolean;
    readonly shard: Shard | undefined;
  };

export function addBuildCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const command = program
    .command('build')
    .description('build decks, PDFs and handouts from outlines')
    .argument('[outlines...]', 'outlines, or folders of them', DEFAULT_BUILD.inputs)
    .option('-o, --output <folder>', 'where the outputs go', DEFAULT_BUILD.output)
    .option('-f, --format <list>', `default, or any of ${FORMATS.join(', ')}`, formatList, DEFAULT_FORMATS)
    .option('--fit', 'measure whether slides fit even when no output needs a browser', DEFAULT_BUILD.fit)
    .option('--draft', 'build in spite of problems, and mark each faulty slide', DEFAULT_BUILD.draft)
    .option(
      '--force',
      'set files aside that stand in an output’s place and are not ours',
      DEFAULT_BUILD.force,
    )
    .addOption(new Option('--paper <size>', 'of the handout').choices(PAPERS).default(DEFAULT_BUILD.paper))
    .addOption(
      new Option('--handout <layout>', 'of the handout')
        .choices(HANDOUT_LAYOUTS)
        .default(DEFAULT_BUILD.handout),
    )
    .option('-j, --jobs <n>', 'outlines built at a time (default: what cores and memory allow)', wholeNumber)
    .option('--shard <i/n>', 'build the i-th of n shares, for several machines: see docs/scale.md', shard)
    .option('--no-cache', 'build all, and keep nothing for the next run')
    .option('--verify-cache', 'build all, and compare it with what was kept', false)
    .option('--handout-notes', 'print the speaker notes in the handout', DEFAULT_BUILD.handoutNotes);
  addQuietOption(addOutlineOptions(command)).action(
    async (inputs: readonly string[], options: CommandOptions) => {
      exit(await runBuild(inputs, options, quieted(environment, options)));
    },
  );
}

async function runBuild(
  inputs: readonly string[],
  options: CommandOptions,
  environment: Environment,
): Promise<number> {
  const {
    format,
    output,
    fit,
    draft,
    force,
    paper,
    handout,
    handoutNotes,
    jobs,
    shard: share,
    cache,
    verifyCache,
    reporter,
  } = options;
  const asked = { inputs, formats: format, output, fit, draft, force, paper, handout, handoutNotes, jobs };
  const asksCache = verifyCache ? 'verify' : cache ? 'use' : 'off';
  const { written, unchanged, problems, texts, failures, unbuilt } = await build(
    { ...asked, shard: share, cache: asksCache, ...outlineOptions(options) },
    environment,
  );
  report(reporter, problems, texts, environment);
  if (reporter === 'text') for (const path of written) environment.print(path);
  if (unchanged > 0)
    environment.log(`${unchanged === 1 ? '1 deck is' : `${String(unchanged)} decks are`} as built before.`);
  // A draft is there to be shown in spite of its problems: what could not be drafted must not go unseen among them.
  if (draft && unbuilt.length > 0) environment.log(`not built: ${unbuilt.join(', ')}`);
  if (failures.length > 0) {
    sayFailures(failures, environment);
    return EXIT.environment;
  }
  const isFaulty = draft ? unbuilt.length > 0 : problems.some(({ severity }) => severity === 'error');
  return isFaulty ? EXIT.problems : EXIT.done;
}

function shard(value: string): Shard {
  const share = parseShard(value);
  if (share !== undefined) return share;
  throw new InvalidArgumentError('Write it as i/n, where i counts from 1 to n: 2/4 is the second of four.');
}

const formatList = (value: string): readonly Format[] =>
  listOf(value, [...FORMATS, 'default']).flatMap((name) =>
    name === 'default' ? DEFAULT_FORMATS : (name as Format),
  );
