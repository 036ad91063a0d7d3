/** `pullquote check`: arguments in, everything wrong with outlines out; writes nothing unless told. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { DEFAULT_BUILD } from '../pipeline/workshop/build-options.js';
import type { CheckResult } from '../runs/check.js';
import type { FixOptions } from '../runs/fix.js';
import type { Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import { printable } from '../text/terminal/printable.js';
import { EXIT } from './exit-codes.js';
import { sayFailures } from './say-failures.js';
import { PRESENTATION } from './options/presentation.js';
import { addQuietOption, quieted } from './options/quiet-option.js';
import { addOutlineOptions, outlineOptions, type OutlineOptions } from './options/outline-options.js';

/** As the command line names them. */
type CommandOptions = OutlineOptions & {
  readonly updateEvidence: boolean;
  readonly coverage: boolean | string;
  readonly fit: boolean;
  readonly fix: boolean;
  readonly fixQuotes: boolean;
  readonly cache: boolean;
  readonly verifyCache: boolean;
  readonly quiet: boolean;
  readonly outline: string | undefined;
  readonly watch: boolean;
};

export function addCheckCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const command = program
    .command('check')
    .description('report everything that building would complain of, and more')
    .argument(
      '[outlines...]',
      'outlines, folders of them, or presentations (.pptx) that somebody edited',
      DEFAULT_BUILD.inputs,
    )
    .option('--update-evidence', 'record what was verified in the lock file beside the outlines', false)
    .option('--fix', 'first mend in the outlines what can be mended without changing what they say', false)
    .option(
      '--fix-quotes',
      'the same, and put the words of the source into quotations that nearly have them',
      false,
    )
    .option(
      '--outline <path>',
      'the outline that a presentation was built from; by default that of its name, where outlines lie',
    )
    .option('--no-cache', 'check all, and keep nothing for the next run')
    .option('--verify-cache', 'check all, and compare it with what was kept', false)
    .option('-w, --watch', 'check again whenever something is saved, until Ctrl-C', false)
    .option('--no-fit', 'do not measure whether each slide fits: no browser is started')
    .addOption(
      new Option(
        '--coverage [page]',
        'list what no theme uses of the sources; with a path, draw it there as HTML',
      )
        .argParser(coveragePage)
        .default(false),
    );
  addQuietOption(addOutlineOptions(command)).action(
    async (inputs: readonly string[], options: CommandOptions) => {
      const own = quieted(environment, options);
      const once = (): Promise<number> => checkInputs(inputs, options, own);
      exit(await (options.watch ? watched(once, inputs, options, own) : once()));
    },
  );
}

async function watched(
  once: () => Promise<number>,
  inputs: readonly string[],
  { templates }: CommandOptions,
  environment: Environment,
): Promise<number> {
  const { watchCheck } = await import('./watch-check.js');
  return watchCheck(once, { inputs, templates }, environment);
}

/** What was said worst counts. */
async function checkInputs(
  inputs: readonly string[],
  options: CommandOptions,
  environment: Environment,
): Promise<number> {
  const presentations = inputs.filter((input) => PRESENTATION.test(input));
  const outlines = inputs.filter((input) => !PRESENTATION.test(input));
  if (options.outline !== undefined && presentations.length === 0) {
    environment.log('error: --outline says what a presentation was built from, and none is named');
    environment.log('  hint: name a .pptx file, or name the outline without --outline');
    return EXIT.usage;
  }
  if (presentations.length === 0) return runCheck(inputs, options, environment);
  if (outlines.length > 0) {
    environment.log('error: outlines and presentations cannot be checked in one run');
    environment.log(
      '  hint: check the presentations by themselves; --outline says what they were built from',
    );
    return EXIT.usage;
  }
  const [ofOutlines] = OUTLINE_ONLY.filter(([key]) => options[key] !== false);
  if (ofOutlines !== undefined) {
    environment.log(`error: ${ofOutlines[1]} is for outlines, and a presentation is none`);
    environment.log('  hint: leave it away; `pullquote import --merge` brings changes back into the outline');
    return EXIT.usage;
  }
  return checkEdited(presentations, options, environment);
}

/** What writes, or lists, what only an outline has. */
const OUTLINE_ONLY = [
  ['updateEvidence', '--update-evidence'],
  ['fix', '--fix'],
  ['fixQuotes', '--fix-quotes'],
  ['coverage', '--coverage'],
] as const satisfies readonly (readonly [keyof CommandOptions, string])[];

async function checkEdited(
  paths: readonly string[],
  { outline, source: sources, allowOutside, reporter }: CommandOptions,
  environment: Environment,
): Promise<number> {
  const { checkPresentations } = await import('../runs/check-presentations.js');
  const found = await checkPresentations(paths, { outline, sources, allowOutside }, environment);
  return said({ ...found, texts: new Map() }, found.lines, reporter, environment);
}

async function runCheck(
  inputs: readonly string[],
  options: CommandOptions,
  environment: Environment,
): Promise<number> {
  const { updateEvidence, coverage: asked, fit, reporter } = options;
  const cache = options.verifyCache ? 'verify' : options.cache ? 'use' : 'off';
  const { paper, handout, handoutNotes, steps } = DEFAULT_BUILD;
  const unused = { paper, handout, handoutNotes, steps };
  const asFound = { ...unused, ...outlineOptions(options), inputs };
  const mended = await mend(asFound, options, environment);
  const { check } = await import('../runs/check.js');
  const checked = await check({ ...asFound, updateEvidence, coverage: asked, fit, cache }, environment);
  const failures = [...mended, ...checked.failures];
  const lines = [...checked.coverage, ...checked.written];
  const code = await said({ ...checked, failures }, lines, reporter, environment);
  const ways = options.fix || options.fixQuotes || reporter !== 'text' ? [] : waysToMend(checked.problems);
  if (ways.length > 0) environment.log(`to mend what can be mended: pullquote check ${ways.join(' or ')}`);
  return code;
}

/** What is to be tried where a problem has one way out that changes no name, number or place. */
function waysToMend(problems: CheckResult['problems']): readonly string[] {
  const sole = problems.flatMap(({ fixes = [] }) => (fixes.length === 1 ? fixes : []));
  return [
    ...(sole.some(({ touches }) => touches === 'form' || touches === 'id') ? ['--fix'] : []),
    ...(sole.some(({ touches }) => touches === 'quotation') ? ['--fix-quotes'] : []),
  ];
}

/** @param lines that only people read */
async function said(
  {
    problems,
    texts,
    failures,
    unmeasured,
  }: Pick<CheckResult, 'problems' | 'texts' | 'failures' | 'unmeasured'>,
  lines: readonly string[],
  reporter: OutlineOptions['reporter'],
  environment: Environment,
): Promise<number> {
  if (problems.length > 0 || reporter !== 'text') {
    const { report } = await import('./options/report-problems.js');
    report(reporter, problems, texts, environment, unmeasured);
  }
  if (reporter === 'text') {
    for (const line of lines) environment.print(line);
    if (problems.length === 0 && failures.length === 0) environment.log('No problems.');
  }
  if (failures.length > 0) {
    sayFailures(failures, environment);
    return EXIT.environment;
  }
  return problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
}

/** What was done is said line by line. @returns what the environment kept from being mended */
async function mend(
  options: Omit<FixOptions, 'quotes'>,
  { fix: asked, fixQuotes: quotes, reporter }: CommandOptions,
  environment: Environment,
): Promise<readonly Failure[]> {
  if (!asked && !quotes) return [];
  const { fix } = await import('../runs/fix.js');
  const { fixed, failures } = await fix({ ...options, quotes }, environment);
  for (const line of fixed) {
    if (reporter === 'text') environment.print(printable(line));
    else environment.log(printable(line));
  }
  return failures;
}

/** The next word is taken for the page: an outline there would be no page, and checked it would not be either. */
function coveragePage(path: string): string {
  if (/\.html?$/i.test(path)) return path;
  throw new InvalidArgumentError(
    `“${path}” is no name of an HTML page. Write --coverage=page.html to draw one, or outlines before --coverage to list.`,
  );
}
