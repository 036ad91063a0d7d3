/** `pullquote check`: arguments in, everything wrong with outlines out; writes nothing unless told. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { DEFAULT_BUILD } from '../pipeline/workshop/build-options.js';
import { check } from '../api/check.js';
import type { Environment } from '../environment.js';
import { EXIT } from './exit-codes.js';
import { sayFailures } from './say-failures.js';
import { addOutlineOptions, outlineOptions, report, type OutlineOptions } from './options/outline-options.js';

/** As the command line names them. */
type CommandOptions = OutlineOptions & {
  readonly updateEvidence: boolean;
  readonly coverage: boolean | string;
  readonly fit: boolean;
};

export function addCheckCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const command = program
    .command('check')
    .description('report everything that building would complain of, and more')
    .argument('[outlines...]', 'outlines, or folders of them', DEFAULT_BUILD.inputs)
    .option('--update-evidence', 'record what was verified in the lock file beside the outlines', false)
    .option('--no-fit', 'do not measure whether each slide fits: no browser is started')
    .addOption(
      new Option(
        '--coverage [page]',
        'list what no theme uses of the sources; with a path, draw it there as HTML',
      )
        .argParser(coveragePage)
        .default(false),
    );
  addOutlineOptions(command).action(async (inputs: readonly string[], options: CommandOptions) => {
    exit(await runCheck(inputs, options, environment));
  });
}

async function runCheck(
  inputs: readonly string[],
  options: CommandOptions,
  environment: Environment,
): Promise<number> {
  const { updateEvidence, coverage: asked, fit, reporter } = options;
  const { paper, handout, handoutNotes } = DEFAULT_BUILD;
  const unused = { paper, handout, handoutNotes };
  const { problems, texts, written, coverage, failures } = await check(
    { ...unused, ...outlineOptions(options), inputs, updateEvidence, coverage: asked, fit },
    environment,
  );
  report(reporter, problems, texts, environment);
  if (reporter === 'text') {
    for (const line of [...coverage, ...written]) environment.print(line);
    if (problems.length === 0 && failures.length === 0) environment.log('No problems.');
  }
  if (failures.length > 0) {
    sayFailures(failures, environment);
    return EXIT.environment;
  }
  return problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
}

/** The next word is taken for the page: an outline there would be no page, and checked it would not be either. */
function coveragePage(path: string): string {
  if (/\.html?$/i.test(path)) return path;
  throw new InvalidArgumentError(
    `“${path}” is no name of an HTML page. Write --coverage=page.html to draw one, or outlines before --coverage to list.`,
  );
}
