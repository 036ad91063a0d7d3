/** `pullquote build`: arguments in, decks and their handouts out. */
import { resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ReporterName } from '../report/reporter-names.js';
import { parseShard, type Shard } from '../runs/shards/shard.js';
import {
  DEFAULT_BUILD,
  DEFAULT_FORMATS,
  FORMATS,
  type BuildOptions,
  type Format,
} from '../pipeline/workshop/build-options.js';
import type { Environment } from '../environment.js';
import { HANDOUT_LAYOUTS, PAPERS } from '../template/pages/handout-options.js';
import { listOf, wholeNumber } from './options/option-values.js';
import { sayBuilt } from './say-built.js';
import { addQuietOption, quieted } from './options/quiet-option.js';
import { addOutlineOptions, outlineOptions, type OutlineOptions } from './options/outline-options.js';

/** Of a run whose outputs and problems `merge` brings together with those of others. */
const BLOB = 'blob';
const WHOLE: Shard = { index: 1, count: 1 };

/** As the command line names them. */
type CommandOptions = Omit<OutlineOptions, 'reporter'> &
  Pick<
    BuildOptions,
    'output' | 'fit' | 'draft' | 'force' | 'paper' | 'handout' | 'handoutNotes' | 'steps'
  > & {
    readonly format: readonly Format[];
    readonly jobs: number | undefined;
    readonly cache: boolean;
    readonly verifyCache: boolean;
    readonly pptxNotes: boolean;
    readonly quiet: boolean;
    readonly shard: Shard | undefined;
    readonly reporter: ReporterName | typeof BLOB;
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
    .option('--handout-notes', 'print the speaker notes in the handout', DEFAULT_BUILD.handoutNotes)
    .option('--pptx-notes', 'build a second presentation for PowerPoint, with the speaker notes', false)
    .option('--steps', 'print a page of the PDF for each step of a slide', DEFAULT_BUILD.steps);
  addQuietOption(addOutlineOptions(command, [BLOB])).action(
    async (inputs: readonly string[], options: CommandOptions) => {
      exit(await runBuild(inputs, options, quieted(environment, options)));
    },
  );
}

async function runBuild(
  inputs: readonly string[],
  { format, pptxNotes, shard: share, cache, verifyCache, reporter, ...options }: CommandOptions,
  environment: Environment,
): Promise<number> {
  const { output, fit, draft, force, paper, handout, handoutNotes, steps, jobs } = options;
  const formats: readonly Format[] = [
    ...new Set([...format, ...(pptxNotes ? (['pptx-notes'] as const) : [])]),
  ];
  const asked = { inputs, formats, output, fit, draft, force, paper, handout, handoutNotes, steps, jobs };
  // What builds is loaded by who builds.
  const { build } = await import('../runs/build.js');
  const asksCache = verifyCache ? 'verify' : cache ? 'use' : 'off';
  const whole = { ...asked, shard: share, cache: asksCache, ...outlineOptions(options) } as const;
  if (reporter !== BLOB) return sayBuilt(await build(whole, environment), { draft, reporter }, environment);
  const { dropShardReport, reportPath, writeShardReport } = await import('../runs/shards/shard-report.js');
  const folder = resolve(environment.cwd, output);
  const run = { shard: share ?? WHOLE, output: folder, draft, sources: [...whole.sources.keys()] };
  await dropShardReport(reportPath(folder, run.shard));
  const result = await build({ ...whole, entries: true }, environment);
  // Whoever looks at this machine's log sees what is wrong; the report is for the merge.
  const exitCode = await sayBuilt(result, { draft, reporter: 'text' }, environment);
  environment.print(await writeShardReport(result, { ...run, exitCode }, environment));
  return exitCode;
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
