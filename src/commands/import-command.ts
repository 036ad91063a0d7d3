/** `pullquote import`: an article or a transcript in, a draft outline with verified quotes out. */
import { relative } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { ImportOptions, ImportResult } from '../compose/import-source.js';
import { languageInName } from '../compose/import-name.js';
import type { Environment } from '../environment.js';
import { formatProblems } from '../report/text-reporter.js';
import { EXIT } from './exit-codes.js';

/** As the command line names them. */
type CommandOptions = Pick<ImportOptions, 'lang' | 'themes' | 'output' | 'copy' | 'merge'>;

export function addImportCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('import')
    .description('draft an outline from an article or a transcript, with its quotes verified')
    .argument('<source>', 'text, Markdown, HTML, WebVTT, SRT, or the JSON of a speech-to-text program')
    .option(
      '--lang <code>',
      'the language of the talk, such as en or zh-CN; the source’s own by default',
      language,
    )
    .option(
      '--themes <number>',
      'how many themes; by default as many as the text has headings or room for',
      count,
    )
    .option(
      '-o, --output <outline>',
      'the outline to write: <name>.<lang>.md; by default in content/',
      outline,
    )
    .option('--merge', 'add what is new to an outline that is there already', false)
    .option('--no-copy', 'leave the source where it is, and its quotes unchecked by a build')
    .action(async (input: string, options: CommandOptions) => {
      exit(await runImport({ ...options, input }, environment));
    });
}

async function runImport(options: ImportOptions, environment: Environment): Promise<number> {
  const named = options.output === undefined ? undefined : languageInName(options.output);
  if (
    named !== undefined &&
    options.lang !== undefined &&
    named.toLowerCase() !== options.lang.toLowerCase()
  ) {
    environment.log(`error: --lang ${options.lang} contradicts the name ${options.output ?? ''}`);
    environment.log('  hint: leave --lang away, or give the outline another name');
    return EXIT.usage;
  }
  // It reads HTML and analyses text: code that no other command needs.
  const { importSource } = await import('../compose/import-source.js');
  const result = await importSource({ ...options, lang: options.lang ?? named }, environment);
  if (result.problems.length > 0) {
    environment.log(formatProblems(result.problems, new Map(), { color: environment.color }));
    return EXIT.problems;
  }
  return result.taken === true ? refuse(result, environment) : report(result, environment);
}

/** An author's file is never written over. */
function refuse({ outline }: ImportResult, environment: Environment): number {
  environment.log(`error: ${outline ?? ''} is there already, and is left as it is`);
  environment.log('  hint: add to it what is new with --merge, or write another outline with --output');
  return EXIT.problems;
}

function report({ written, outline = '', themes = [] }: ImportResult, environment: Environment): number {
  for (const path of written) environment.print(relative(environment.cwd, path));
  const quotes = themes.flatMap((theme) => [
    ...theme.quotes,
    ...theme.moreQuotes,
    ...(theme.question === undefined ? [] : [theme.question]),
  ]);
  if (themes.length === 0) environment.log(`${outline} has all of it already`);
  else
    environment.log(
      `${themes.length} ${themes.length === 1 ? 'theme' : 'themes'}, ${quotes.length} quotes, each verified. Now edit ${outline} and run: pullquote build ${outline}`,
    );
  return EXIT.done;
}

function language(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    throw new InvalidArgumentError('It is no language code, such as en or zh-CN.');
  }
}

function count(value: string): number {
  const number = Number(value);
  if (!/^\d{1,2}$/.test(value) || number < 1 || number > 30)
    throw new InvalidArgumentError('It is a number from 1 to 30.');
  return number;
}

function outline(path: string): string {
  if (languageInName(path) === undefined || !/\.md$/i.test(path))
    throw new InvalidArgumentError(
      'The name of an outline tells its language: <name>.<lang>.md, e.g. talk.en.md.',
    );
  return path;
}
