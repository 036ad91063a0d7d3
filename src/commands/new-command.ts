/** `pullquote new`: a name in, a starter outline that builds at once out. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Option, type Command } from 'commander';
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/environment-error.js';
import { packageRoot } from '../read/package-root.js';
import { EXIT } from './exit-codes.js';

const LANGUAGES = ['en', 'zh-CN'] as const;
const NAME = /^[a-z0-9][a-z0-9-]*$/;

interface NewOptions {
  readonly lang: string;
  readonly folder: string;
}

export function addNewCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('new')
    .description('write a starter outline that explains the format by example')
    .argument('<name>', 'of the talk: lower-case letters, digits and hyphens')
    .addOption(new Option('--lang <language>', 'of the starter').choices(LANGUAGES).default('en'))
    .option('--folder <folder>', 'where the outline goes', 'content')
    .action(async (name: string, options: NewOptions) => exit(await runNew(name, options, environment)));
}

async function runNew(name: string, { lang, folder }: NewOptions, environment: Environment): Promise<number> {
  if (!NAME.test(name)) {
    environment.log(`error: “${name}” cannot be a talk's name`);
    environment.log('  hint: use lower-case letters, digits and hyphens, as in: pullquote new my-talk');
    return EXIT.usage;
  }
  const files = await starterFiles(name, lang);
  const paths = files.map(({ path }) => join(environment.cwd, folder, path));
  const taken = paths.find((path) => existsSync(path));
  if (taken !== undefined) return refuse(relative(environment.cwd, taken), environment);
  try {
    for (const path of paths) await mkdir(join(path, '..'), { recursive: true });
    for (const [index, { text }] of files.entries())
      await writeFile(paths[index] ?? '', text, { flag: 'wx' });
  } catch (cause) {
    const { message } = cause as Error;
    throw new EnvironmentError(
      'output-unwritable',
      message,
      'check that the folder may be written to',
      cause,
    );
  }
  for (const path of paths) environment.print(relative(environment.cwd, path));
  environment.log(`Now edit ${relative(environment.cwd, paths.at(-1) ?? '')} and run: pullquote build`);
  return EXIT.done;
}

async function starterFiles(name: string, lang: string): Promise<readonly { path: string; text: string }[]> {
  const starter = async (file: string): Promise<string> =>
    (await readFile(join(packageRoot(), 'templates', 'starter', file), 'utf8')).replaceAll(
      '@@NAME@@',
      `${name}.${lang}`,
    );
  return [
    { path: join('sources', `${name}.${lang}.vtt`), text: await starter(`source.${lang}.vtt`) },
    { path: `${name}.${lang}.md`, text: await starter(`outline.${lang}.md`) },
  ];
}

/** An author's file is never written over. */
function refuse(path: string, environment: Environment): number {
  environment.log(`error: ${path} is there already, and is left as it is`);
  environment.log('  hint: choose another name, or remove the file first');
  return EXIT.problems;
}
