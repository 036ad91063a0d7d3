/** `pullquote gallery`: outlines in, for each a page of its own slides in every look out, so that one can be chosen. */
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import { DEFAULT_BUILD, type BuildOptions } from '../pipeline/workshop/build-options.js';
import { didYouMean } from '../text/did-you-mean.js';
import { orList } from '../text/or-list.js';
import { EXIT } from './exit-codes.js';
import { addOutlineOptions, outlineOptions, type OutlineOptions } from './options/outline-options.js';
import { addQuietOption, quieted } from './options/quiet-option.js';
import { sayFailures } from './say-failures.js';

/** As the command line names them. */
type CommandOptions = OutlineOptions &
  Pick<BuildOptions, 'output' | 'draft' | 'force'> & {
    readonly look: readonly string[] | undefined;
    readonly all: boolean;
    readonly quiet: boolean;
  };

export function addGalleryCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const command = program
    .command('gallery')
    .description('draw your own slides in every look, on a page to choose one by')
    .argument('[outlines...]', 'outlines, or folders of them', DEFAULT_BUILD.inputs)
    .option('-o, --output <folder>', 'where the pages go', DEFAULT_BUILD.output)
    .option('--look <list>', 'only these looks, in this order', namesIn)
    .option('--all', 'every slide, and not only one of each kind', false)
    .option('--draft', 'draw in spite of problems, and mark each faulty slide', DEFAULT_BUILD.draft)
    .option('--force', 'set files aside that stand in a page’s place and are not ours', DEFAULT_BUILD.force);
  addQuietOption(addOutlineOptions(command)).action(
    async (inputs: readonly string[], options: CommandOptions) => {
      exit(await runGallery(inputs, options, quieted(environment, options)));
    },
  );
}

async function runGallery(
  inputs: readonly string[],
  { look: looks, all, output, draft, force, reporter, ...options }: CommandOptions,
  environment: Environment,
): Promise<number> {
  const { drawGalleries, galleryLooks } = await import('../runs/gallery.js');
  const { paper, handout, handoutNotes, steps } = DEFAULT_BUILD;
  const unused = { paper, handout, handoutNotes, steps };
  const asked = { ...outlineOptions(options), ...unused, inputs, output, draft, force };
  const names = await galleryLooks(asked, environment);
  const unknown = looks?.find((name) => !names.includes(name));
  if (unknown !== undefined) return refuseLook(unknown, names, environment);
  const drawn = await drawGalleries({ ...asked, looks, all }, environment);
  if (drawn.problems.length > 0 || reporter !== 'text') {
    const { report } = await import('./options/report-problems.js');
    report(reporter, drawn.problems, drawn.texts, environment);
  }
  if (reporter === 'text') for (const path of drawn.written) environment.print(path);
  if (drawn.failures.length > 0) {
    sayFailures(drawn.failures, environment);
    return EXIT.environment;
  }
  return drawn.undrawn.length > 0 ? EXIT.problems : EXIT.done;
}

function refuseLook(name: string, names: readonly string[], { log }: Environment): number {
  const near = didYouMean(name, names);
  log(`error: there is no look “${name}”`);
  log(`  hint: ${near === undefined ? `choose of ${orList(names)}` : `did you mean ${near}?`}`);
  return EXIT.usage;
}

function namesIn(value: string): readonly string[] {
  return [...new Set(value.split(',').map((name) => name.trim()))];
}
