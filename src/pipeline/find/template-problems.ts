/** Folders of templates in, problems out for files in them that nobody reads: mostly their names are misspelt. */
import { readdir } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { packageRoot } from '../../read/package-root.js';
import { didYouMean } from '../../text/did-you-mean.js';

/** @param folders as the user names them; of one that cannot be read whoever reads the templates tells */
export async function templateProblems(
  folders: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<readonly Problem[]> {
  if (folders.length === 0) return [];
  const own = (await entriesIn(join(packageRoot(), 'templates'))).filter(({ path }) => !STARTERS.test(path));
  const ours = own.flatMap(({ path, isFolder }) => (isFolder ? [] : [path]));
  const parts = own.flatMap(({ path, isFolder }) => (isFolder ? [path] : []));
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await entriesIn(resolve(cwd, folder))).flatMap(({ path, isFolder }) => {
        if (isFolder) return TEMPLATE.test(path) ? [misplaced(join(folder, path), FOLDER_FOR_FILE)] : [];
        if (parts.includes(path)) return [misplaced(join(folder, path), FILE_FOR_FOLDER)];
        if (!TEMPLATE.test(path) || OWN.test(path) || ours.includes(path)) return [];
        return [unknownTemplate(folder, path, ours)];
      }),
    ),
  );
  return found.flat();
}

/** What `pullquote new` writes; nobody else reads it. */
const STARTERS = /^starter(?:\/|$)/;
/** New ones are read as well. */
const OWN = /^(?:looks\/[^/]+\.css|locales\/[^/]+\.yaml)$/;
const TEMPLATE = /\.(?:hbs|css|ya?ml|html)$/;

interface Entry {
  /** Below the folder, with `/` between its parts. */
  readonly path: string;
  readonly isFolder: boolean;
}

async function entriesIn(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
      return { path: path.split(sep).join('/'), isFolder: entry.isDirectory() };
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

type Said = Pick<Problem, 'message' | 'hint'>;

const FOLDER_FOR_FILE: Said = {
  message: 'this is a folder, and a template of this name is a file',
  hint: 'put a file in its place',
};
const FILE_FOR_FOLDER: Said = {
  message: 'this is a file, and templates lie in a folder of this name',
  hint: 'put a folder in its place, and the templates into it',
};

function misplaced(file: string, said: Said): Problem {
  return makeProblem('template-unknown', { ...said, file });
}

function unknownTemplate(folder: string, file: string, ours: readonly string[]): Problem {
  const near = ours.find((own) => basename(own) === basename(file)) ?? didYouMean(file, ours);
  return makeProblem('template-unknown', {
    message: 'there is no template of this name, and so nobody reads it',
    hint:
      near === undefined
        ? 'a new file is read as `looks/<name>.css` or `locales/<tag>.yaml`; `pullquote eject` lists the templates there are'
        : `did you mean \`${near}\`?`,
    file: join(folder, file),
  });
}
