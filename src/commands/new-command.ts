/** `pullquote new`: a name in, a starter outline that builds at once out. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Option, type Command } from 'commander';
import type { Environment } from '../environment.js';
import { packageRoot } from '../read/package-root.js';
import type { CreatedFile } from '../write/whole/create-files.js';
import { recoverFolder } from '../write/whole/recover-folder.js';
import { EXIT } from './exit-codes.js';

const LANGUAGES = ['en', 'zh-CN'] as const;
const NAME = /^[a-z0-9][a-z0-9-]*$/;

interface NewOptions {
  readonly lang: string;
  readonly folder: string;
  readonly agent: boolean;
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
    .option('--agent', 'also tell agents how to work here: AGENTS.md and a skill', false)
    .action(async (name: string, options: NewOptions) => exit(await runNew(name, options, environment)));
}

async function runNew(
  name: string,
  { lang, folder, agent }: NewOptions,
  environment: Environment,
): Promise<number> {
  if (!NAME.test(name)) {
    environment.log(`error: “${name}” cannot be a talk's name`);
    environment.log('  hint: use lower-case letters, digits and hyphens, as in: pullquote new my-talk');
    return EXIT.usage;
  }
  const into = join(environment.cwd, folder);
  await recoverFolder(into, environment.log);
  const files = await starterFiles(name, lang, into);
  const { createFiles } = await import('../write/whole/create-files.js');
  // The outline is what the user knows: where both are there, it is named.
  const taken = await createFiles(into, files.toReversed());
  if (taken !== undefined) return refuse(relative(environment.cwd, taken), environment);
  const paths = files.map(({ path }) => path);
  for (const path of paths) environment.print(relative(environment.cwd, path));
  if (agent) await writeForAgents(environment);
  environment.log(`Now edit ${relative(environment.cwd, paths.at(-1) ?? '')} and run: pullquote build`);
  return EXIT.done;
}

/** @param into absolute path of the outline's folder */
async function starterFiles(name: string, lang: string, into: string): Promise<readonly CreatedFile[]> {
  const starter = async (file: string): Promise<Buffer> => {
    const text = await readFile(join(packageRoot(), 'templates', 'starter', file), 'utf8');
    return Buffer.from(text.replaceAll('@@NAME@@', `${name}.${lang}`));
  };
  return [
    { path: join(into, 'sources', `${name}.${lang}.vtt`), bytes: await starter(`source.${lang}.vtt`) },
    { path: join(into, `${name}.${lang}.md`), bytes: await starter(`outline.${lang}.md`) },
  ];
}

/** Where agents look: by the file's name among our templates. */
const AGENT_FILES = new Map([
  ['AGENTS.md', 'AGENTS.md'],
  ['SKILL.md', join('.agents', 'skills', 'pullquote', 'SKILL.md')],
]);

/** What a person has told agents already stays: then ours is not needed, or its author knows better. */
async function writeForAgents({ cwd, print, log }: Environment): Promise<void> {
  const { createFiles } = await import('../write/whole/create-files.js');
  for (const [template, path] of AGENT_FILES) {
    const bytes = await readFile(join(packageRoot(), 'templates', 'starter', 'agent', template));
    const taken = await createFiles(cwd, [{ path: join(cwd, path), bytes }]);
    if (taken === undefined) print(path);
    else log(`${path} is there already, and is left as it is`);
  }
}

/** An author's file is never written over. */
function refuse(path: string, environment: Environment): number {
  environment.log(`error: ${path} is there already, and is left as it is`);
  environment.log('  hint: choose another name, or remove the file first');
  return EXIT.problems;
}
