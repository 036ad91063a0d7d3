/** `pullquote import`: an article or a transcript in, a draft outline with verified quotes out. */
import { relative } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { ImportOptions, ImportResult } from '../import/import-source.js';
import { languageInName } from '../import/files/import-name.js';
import { EVERY_WORD, type SpeakerName } from '../model/outline.js';
import type { Environment } from '../environment.js';
import { withoutUnseen } from '../text/unseen.js';
import { PRESENTATION } from './options/presentation.js';
import { EXIT } from './exit-codes.js';
import { canonicalLanguage } from '../languages/tags/canonical-language.js';

/** As the command line names them. */
type CommandOptions = Pick<
  ImportOptions,
  'lang' | 'themes' | 'output' | 'copy' | 'merge' | 'guest' | 'host' | 'speaker'
> & {
  readonly dryRun: boolean;
  readonly yes: boolean;
};

export function addImportCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('import')
    .description('draft an outline from an article or a transcript, with its quotes verified')
    .argument(
      '<source>',
      'text, Markdown, HTML, DOCX, PDF, WebVTT, SRT, SBV, a table of turns, the JSON of a speech-to-text program; with --merge also a presentation (.pptx) that somebody edited',
    )
    .argument('[outline]', 'with --merge, the outline to add to, as --output names it', outline)
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
    .option('--guest <name>', 'who is a guest, by the name in the source; may be repeated', nameList)
    .option('--host <name>', 'who is a host; may be repeated', nameList)
    .option(
      '--speaker <label=name>',
      'whose a label of the source is, such as SPEAKER_01=Ada; all=Ada makes every word hers; may be repeated',
      speakerList,
    )
    .option('--merge', 'add what is new to an outline that is there already', false)
    .option('--dry-run', 'only show what a presentation would change in its outline', false)
    .option('-y, --yes', 'write what a presentation changes without asking', false)
    .option('--no-copy', 'leave the source where it is, and its quotes unchecked by a build')
    .action(async (input: string, named: string | undefined, options: CommandOptions) => {
      exit(await importInto(input, named, options, environment));
    });
}

async function importInto(
  input: string,
  named: string | undefined,
  { dryRun, yes, ...options }: CommandOptions,
  environment: Environment,
): Promise<number> {
  const output = named ?? options.output;
  const isPresentation = PRESENTATION.test(input);
  const wrong = misused({ ...options, dryRun, yes }, named, isPresentation);
  if (wrong !== undefined) {
    environment.log(`error: ${wrong.message}`);
    environment.log(`  hint: ${wrong.hint}`);
    return EXIT.usage;
  }
  if (!isPresentation) return runImport({ ...options, output, input }, environment);
  const { mergeEdited } = await import('./merge-edited.js');
  return mergeEdited(input, { outline: output, dryRun, yes }, environment);
}

interface Misuse {
  readonly message: string;
  readonly hint: string;
}

function misused(
  { merge, output, dryRun, yes }: CommandOptions,
  named: string | undefined,
  isPresentation: boolean,
): Misuse | undefined {
  if (named !== undefined && output !== undefined)
    return { message: 'the outline is named twice', hint: 'leave --output away' };
  if (named !== undefined && !merge)
    return {
      message: `nothing says what to do with ${named}`,
      hint: 'add --merge, or name it with --output',
    };
  if (isPresentation && !merge)
    return {
      message: 'a presentation is no source',
      hint: '--merge brings back what somebody changed in one that Pullquote built',
    };
  if ((dryRun || yes) && !isPresentation)
    return {
      message: '--dry-run and --yes are for presentations',
      hint: 'a draft is a new file, and --merge only adds to one: leave them away',
    };
  return undefined;
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
  const contradiction = contradictionIn(options);
  if (contradiction !== undefined) {
    environment.log(`error: ${contradiction}`);
    environment.log('  hint: leave one of the two away');
    return EXIT.usage;
  }
  // It reads HTML and analyses text: code that no other command needs.
  const { importSource } = await import('../import/import-source.js');
  const result = await importSource({ ...options, lang: options.lang ?? named }, environment);
  const { problems, warnings = [] } = result;
  if (problems.length + warnings.length > 0) {
    const { formatProblems } = await import('../report/text-reporter.js');
    environment.log(formatProblems([...warnings, ...problems], new Map(), { color: environment.color }));
  }
  if (problems.length > 0) return EXIT.problems;
  return result.taken === true ? refuse(result, environment) : report(result, options.merge, environment);
}

/** An author's file is never written over. */
function refuse({ outline }: ImportResult, environment: Environment): number {
  environment.log(`error: ${outline ?? ''} is there already, and is left as it is`);
  environment.log(
    '  hint: to draft it anew, rename or remove it first, or write another outline with --output; --merge only adds what is new',
  );
  return EXIT.problems;
}

function report(result: ImportResult, isMerged: boolean, environment: Environment): number {
  const { written, outline = '', themes = [] } = result;
  for (const path of written) environment.print(relative(environment.cwd, path));
  if (themes.length === 0) environment.log(`${outline} has all of it already`);
  else for (const line of summary(result, isMerged)) environment.log(line);
  return EXIT.done;
}

/** What was made, in words that say no more than was done. */
function summary(
  { outline = '', themes = [], unlabelled }: ImportResult,
  isMerged: boolean,
): readonly string[] {
  const quotes = themes.flatMap((theme) => [
    ...theme.quotes,
    ...theme.moreQuotes,
    ...(theme.question === undefined ? [] : [theme.question]),
  ]).length;
  const made = `${themes.length} ${themes.length === 1 ? 'theme' : 'themes'}`;
  const found =
    quotes === 0 ? 'no quotes' : `${quotes} ${quotes === 1 ? 'quote, verified' : 'quotes, each verified'}`;
  return [
    `${made}, ${found}. Now edit ${outline} and run: pullquote build ${outline}`,
    ...(unlabelled === true && quotes === 0 ? [unlabelledAdvice(outline, isMerged)] : []),
  ];
}

/** An outline that was there before has in it what a person wrote: nobody is told to remove it. */
function unlabelledAdvice(outline: string, isMerged: boolean): string {
  const nobody = 'The source does not say who speaks, so nobody is quoted.';
  if (isMerged)
    return `${nobody} If all of it is one person’s, write \`speakers: { all: Name }\` under it in ${outline}; then you can quote it`;
  return `${nobody} Put a name before each turn, such as “Name: …”, or, if all of it is one person’s, add --speaker "all=Name"; then remove ${outline}, and import again`;
}

/** Two options of which only one can be true. */
function contradictionIn({
  guest = [],
  host = [],
  speaker = [],
}: Pick<ImportOptions, 'guest' | 'host' | 'speaker'>): string | undefined {
  const both = guest.find((name) => host.some((other) => fold(other) === fold(name)));
  if (both !== undefined) return `--guest ${both} contradicts --host ${both}`;
  const rival = ({ label, name }: SpeakerName): SpeakerName | undefined =>
    speaker.find(
      (other) =>
        fold(other.name) !== fold(name) && (fold(other.label) === fold(label) || other.label === EVERY_WORD),
    );
  const one = speaker.find((stated) => rival(stated) !== undefined);
  const other = one && rival(one);
  return (
    one && other && `--speaker ${one.label}=${one.name} contradicts --speaker ${other.label}=${other.name}`
  );
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
}

function nameList(value: string, names: readonly string[] = []): readonly string[] {
  const name = oneName(value);
  return [...names, name];
}

function speakerList(value: string, speakers: readonly SpeakerName[] = []): readonly SpeakerName[] {
  const at = value.lastIndexOf('=');
  const label = value.slice(0, Math.max(0, at)).trim();
  if (label === '') throw new InvalidArgumentError('Write it as label=name, such as SPEAKER_01=Ada.');
  return [...speakers, { label, name: oneName(value.slice(at + 1)) }];
}

function oneName(value: string): string {
  const name = withoutUnseen(value).trim().replaceAll(/\s+/g, ' ');
  if (name === '') throw new InvalidArgumentError('Give a name.');
  return name;
}

function language(code: string): string {
  const meant = codeOf(code);
  if (meant !== undefined) throw new InvalidArgumentError(`Write \`${meant}\`.`);
  const canonical = canonicalLanguage(code);
  if (canonical === undefined) throw new InvalidArgumentError('It is no language code, such as en or zh-CN.');
  return canonical;
}

const NAMED_LANGUAGES =
  'en de fr es it pt nl sv da no fi pl cs hu ro bg el ru uk tr ar he fa hi ja ko zh-CN th vi id'.split(' ');

/** The code of a language that is given by its name, in English or its own: `English` is a well-formed code, and none. */
function codeOf(name: string): string | undefined {
  const isName = (code: string, locale: string): boolean =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(code.replace(/-.*/, ''))?.toLowerCase() ===
    name.trim().toLowerCase();
  return NAMED_LANGUAGES.find((code) => isName(code, 'en') || isName(code, code));
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
