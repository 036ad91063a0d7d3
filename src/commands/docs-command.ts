/** `pullquote docs`: the name of a page in, the page out; without one, the list of all. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import { packageRoot } from '../read/package-root.js';
import { didYouMean } from '../text/did-you-mean.js';
import { printable } from '../text/terminal/printable.js';
import { EXIT } from './exit-codes.js';

/** Where the output goes to no terminal. */
const COLUMNS = 80;
/** Those at the package's root that are of use to who has installed it. */
const AT_ROOT: readonly string[] = ['README', 'CHANGELOG', 'ARCHITECTURE', 'SECURITY'];

export function addDocsCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('docs')
    .description('print a page of the documentation')
    .argument('[page]', 'as outline-format; the list of all if absent')
    .action(async (page: string | undefined) => exit(await runDocs(page, environment)));
}

async function runDocs(asked: string | undefined, environment: Environment): Promise<number> {
  const pages = await findPages();
  if (asked === undefined) {
    for (const line of await listed(pages)) environment.print(line);
    return EXIT.done;
  }
  const name = asked.replace(/^docs\//, '').replace(/\.md$/, '');
  const path = [...pages].find(([page]) => page.toLowerCase() === name.toLowerCase())?.[1];
  if (path === undefined) return sayUnknown(asked, [...pages.keys()], environment);
  const { formatPage } = await import('../report/page/format-page.js');
  const { printsColor: color = false, columns: width = COLUMNS } = environment;
  const text = await readFile(join(packageRoot(), path), 'utf8');
  environment.print(formatPage(text, { width, color, folder: dirname(path) }));
  return EXIT.done;
}

/** Paths in the package, by name. Rules have a command of their own. */
async function findPages(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(join(packageRoot(), 'docs'))).filter((file) => file.endsWith('.md'));
  const names = files.map((file) => file.replace(/\.md$/, '')).toSorted();
  return new Map([
    ...AT_ROOT.map((name) => [name, `${name}.md`] as const),
    ...names.map((name) => [name, `docs/${name}.md`] as const),
  ]);
}

/** Each with its own headline. */
async function listed(pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const rows = await Promise.all(
    [...pages].map(async ([name, path]) => {
      const text = await readFile(join(packageRoot(), path), 'utf8');
      return [name, /^# (.+)$/m.exec(text)?.[1] ?? ''];
    }),
  );
  const { alignTable } = await import('../text/terminal/align-table.js');
  return alignTable(rows, () => false).map((row) => row.join('  ').trimEnd());
}

function sayUnknown(page: string, names: readonly string[], { log }: Environment): number {
  const near = didYouMean(page, names);
  log(`error: there is no page “${printable(page)}”`);
  log(`  hint: ${near === undefined ? 'list them all with: pullquote docs' : `did you mean ${near}?`}`);
  return EXIT.usage;
}
