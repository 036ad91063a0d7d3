/** `pullquote eject`: the name of a look or a template in, a copy of it that one may change out. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import { ownTemplates } from '../read/own-templates.js';
import { packageRoot } from '../read/package-root.js';
import { didYouMean } from '../text/did-you-mean.js';
import { printable } from '../text/terminal/printable.js';
import { recoverFolder } from '../write/whole/recover-folder.js';
import { EXIT } from './exit-codes.js';

interface EjectOptions {
  readonly folder: string;
  readonly as?: string | undefined;
}

/** In a folder of the author's, which `--templates` names then. */
const FOLDER = 'house';
const LOOK_NAME = /^[a-z0-9][a-z0-9-]*$/;

export function addEjectCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const eject = program.command('eject').description('copy a look or a template, to change the copy');
  eject
    .command('look')
    .description('copy a look’s style sheet')
    .argument('[name]', 'of the look; the list of all if absent')
    .option('--as <name>', 'what your look is called; without it, it takes the place of ours')
    .option('--folder <folder>', 'where the copy goes', FOLDER)
    .action(async (name: string | undefined, options: EjectOptions) =>
      exit(await ejectLook(name, options, environment)),
    );
  eject
    .command('template')
    .description('copy a template, a style sheet or a locale')
    .argument('[name]', 'as slides/cover.md or styles/handout.css; the list of all if absent')
    .option('--folder <folder>', 'where the copy goes', FOLDER)
    .action(async (name: string | undefined, options: EjectOptions) =>
      exit(await ejectTemplate(name, options, environment)),
    );
}

async function ejectLook(
  name: string | undefined,
  options: EjectOptions,
  environment: Environment,
): Promise<number> {
  const looks = (await ownNames()).flatMap((file) => /^looks\/(.+)\.css$/.exec(file)?.[1] ?? []);
  if (name === undefined) return list(looks, environment);
  if (!looks.includes(name)) return sayUnknown('look', name, looks, environment);
  const { as = name } = options;
  if (!LOOK_NAME.test(as)) {
    environment.log(`error: “${printable(as)}” cannot be a look's name`);
    environment.log(
      '  hint: use lower-case letters, digits and hyphens, as in: pullquote eject look poster --as house',
    );
    return EXIT.usage;
  }
  return copy({ from: `looks/${name}.css`, to: `looks/${as}.css` }, options, environment);
}

async function ejectTemplate(
  asked: string | undefined,
  options: EjectOptions,
  environment: Environment,
): Promise<number> {
  const names = await ownNames();
  if (asked === undefined) return list(names, environment);
  const name = asked.replace(/\.hbs$/, '');
  if (!names.includes(name)) return sayUnknown('template', asked, names, environment);
  const file = /\.(?:css|yaml)$/.test(name) ? name : `${name}.hbs`;
  return copy({ from: file, to: file }, options, environment);
}

/** All that can take the place of ours; what `new` writes cannot. */
async function ownNames(): Promise<readonly string[]> {
  const files = await ownTemplates();
  return [...files.keys()].filter((name) => !name.startsWith('starter/')).toSorted();
}

async function copy(
  { from, to }: { readonly from: string; readonly to: string },
  { folder }: EjectOptions,
  { cwd, log, print }: Environment,
): Promise<number> {
  const into = join(cwd, folder);
  await recoverFolder(into, log);
  const { createFiles } = await import('../write/whole/create-files.js');
  const path = join(into, to);
  const bytes = await readFile(join(packageRoot(), 'templates', from));
  const taken = await createFiles(into, [{ path, bytes }]);
  if (taken !== undefined) {
    log(`error: ${relative(cwd, taken)} is there already, and is left as it is`);
    log('  hint: name another folder with --folder, or remove the file first');
    return EXIT.problems;
  }
  print(relative(cwd, path));
  log(`Now change it, and build with: pullquote build --templates ${folder}`);
  if (!to.endsWith('.hbs')) log(`Or write it in pullquote.yml once: templates: ${folder}`);
  return EXIT.done;
}

function list(names: readonly string[], { print }: Environment): number {
  for (const name of names) print(name);
  return EXIT.done;
}

function sayUnknown(kind: string, name: string, names: readonly string[], { log }: Environment): number {
  const near = names.find((one) => one.endsWith(`/${name.replace(/\.hbs$/, '')}`)) ?? didYouMean(name, names);
  log(`error: there is no ${kind} “${printable(name)}”`);
  log(
    `  hint: ${near === undefined ? `list them all with: pullquote eject ${kind}` : `did you mean ${near}?`}`,
  );
  return EXIT.usage;
}
