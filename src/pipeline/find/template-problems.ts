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
  const ours = (await filesIn(join(packageRoot(), 'templates'))).filter((file) => !file.startsWith(STARTERS));
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await filesIn(resolve(cwd, folder)))
        .filter((file) => TEMPLATE.test(file) && !OWN.test(file) && !ours.includes(file))
        .map((file) => unknownTemplate(folder, file, ours)),
    ),
  );
  return found.flat();
}

/** What `pullquote new` writes; nobody else reads it. */
const STARTERS = 'starter/';
/** New ones are read as well. */
const OWN = /^(?:looks\/[^/]+\.css|locales\/[^/]+\.yaml)$/;
const TEMPLATE = /\.(?:hbs|css|ya?ml|html)$/;

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
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
