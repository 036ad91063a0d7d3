/** The outlines of a run in, every file that it reads out: none of them may be written by it. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { BuildOptions } from '../workshop/build-options.js';
import type { Environment } from '../../environment.js';
import type { OutlineFacts } from './outline-facts.js';

export interface RunInputs {
  /** The input that is written by writing there, as messages print it; undefined when none is. */
  at(path: string): Promise<string | undefined>;
}

/** Read, or looked for: the outlines, what they name, their lock files, copies of sources, templates. */
export async function runInputs(
  outlines: readonly Pick<OutlineFacts, 'files'>[],
  options: Pick<BuildOptions, 'sources' | 'templates'>,
  environment: Environment,
): Promise<RunInputs> {
  const { cwd } = environment;
  const named = outlines.flatMap(({ files }) => files);
  const templates = await Promise.all(options.templates.map((folder) => filesIn(resolve(cwd, folder))));
  const sources = [...options.sources.values()].map((path) => resolve(cwd, path));
  const paths = [...named, ...sources, ...templates.flat()];
  const identities = await Promise.all(paths.map(async (path) => [path, await identityOf(path)] as const));
  const byIdentity = new Map(
    identities.flatMap(([path, names]) => names.map((name) => [name, path] as const)),
  );
  return {
    async at(path) {
      const [found] = (await identityOf(path)).flatMap((name) => byIdentity.get(name) ?? []);
      return found === undefined ? undefined : relative(cwd, found) || found;
    },
  };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * The file itself, whatever its name: two names are one file through links, and where letter case does not count. A
 * file that is not there yet is known by where it would lie.
 */
async function identityOf(path: string): Promise<readonly string[]> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  const place = join(folder, basename(path));
  const stats = await stat(path, { bigint: true }).catch(() => undefined);
  return stats === undefined ? [place] : [place, `${stats.dev}:${stats.ino}`];
}
