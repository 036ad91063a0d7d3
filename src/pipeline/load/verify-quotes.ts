/** An outline in, the evidence for its quotations out, from its sources or from its lock file. */
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { BuildOptions } from '../workshop/build-options.js';
import type { Environment } from '../../environment.js';
import type { EvidenceLock } from '../../model/evidence-lock.js';
import type { Evidence } from '../../model/evidence.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline, Source } from '../../model/outline.js';
import type { Checked } from '../../model/problems/problem.js';
import type { SourceText } from '../../model/source-text.js';
import { absent as notThere } from '../../read/absent.js';
import { readOwnFile } from '../../read/read-own-file.js';
import { readLock } from '../../verify/lock/read-lock.js';
import { verifyOutline } from '../../verify/verify-outline.js';

export interface VerifiedOutline {
  /** In the order of the outline, one for each quote. */
  readonly evidence: readonly Evidence[];
  /** Those at hand, by id. */
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly lock: EvidenceLock | undefined;
}

/** Where the lock file of a talk lies: one for all its languages. */
export function lockPath({ file }: Outline): string {
  return join(file.folder, `${file.name}.evidence.json`);
}

export async function verifyQuotes(
  outline: Outline,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<VerifiedOutline>> {
  const [sources, lock] = await Promise.all([
    readSources(outline, options, environment),
    readLockFile(lockPath(outline), environment),
  ]);
  const { texts, unread } = sources.value;
  const verified = verifyOutline(outline, texts, lock.value, unread);
  return {
    value: { evidence: verified.value, sources: texts, lock: lock.value },
    problems: [...sources.problems, ...lock.problems, ...verified.problems],
  };
}

interface ReadSources {
  /** By id. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Those that are there, or should be, and cannot be read. */
  readonly unread: ReadonlySet<string>;
}

async function readSources(
  outline: Outline,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<ReadSources>> {
  const read = await Promise.all(
    outline.meta.sources.map(async (source) => {
      const { value, problems } = await readSource(source, outline, options, environment);
      return { id: source.id, value, problems };
    }),
  );
  const unread = read.filter(({ value, problems }) => value === undefined && problems.length > 0);
  return {
    value: {
      texts: new Map(read.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]))),
      unread: new Set(unread.map(({ id }) => id)),
    },
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readSource(
  source: Source,
  outline: Outline,
  { sources, allowOutside }: BuildOptions,
  { cwd }: Environment,
): Promise<Checked<SourceText | undefined>> {
  const named = sources.get(source.id);
  // A path on the command line is the user's own permission to read it.
  if (named !== undefined) return extract(await readNamed(resolve(cwd, named), named), named);
  if (source.file === undefined) return { value: undefined, problems: [] };
  const read = await readOwnFile(source.file, outline, allowOutside);
  if (read.problems.some(({ rule }) => rule === 'file-missing')) return absent(source, outline);
  return extract(read, relative(cwd, resolve(outline.file.folder, source.file.path)));
}

/** A source may be somebody else's property and stay at home: then the lock file speaks for it, or nobody. */
function absent({ id, file }: Source, outline: Outline): Checked<undefined> {
  const problem = makeProblem('source-absent', {
    message: `the local copy of the source \`${id}\` is not there`,
    hint: `put it at \`${file?.path ?? ''}\`, or name one with \`--source ${id}=FILE\`; without it, only the lock file speaks for the quotations`,
    file: outline.file.path,
    span: file?.span,
  });
  return { value: undefined, problems: [problem] };
}

async function readNamed(path: string, file: string): Promise<Checked<Buffer | undefined>> {
  const stats = await stat(path).catch(notThere(file));
  if (stats?.isFile()) return { value: await readFile(path).catch(notThere(file)), problems: [] };
  const hint = 'check the path given with `--source`';
  const problem =
    stats === undefined
      ? makeProblem('file-missing', { message: 'there is no such source', hint, file })
      : makeProblem('file-kind', { message: 'this is no regular file', hint, file });
  return { value: undefined, problems: [problem] };
}

/** Reading HTML articles takes much code, which decks without a source at hand never load. */
async function extract(
  bytes: Checked<Buffer | undefined>,
  path: string,
): Promise<Checked<SourceText | undefined>> {
  if (bytes.value === undefined) return { value: undefined, problems: bytes.problems };
  const { extractSource } = await import('../../sources/extract-source.js');
  return extractSource(bytes.value, path);
}

async function readLockFile(path: string, { cwd }: Environment): Promise<Checked<EvidenceLock | undefined>> {
  const file = relative(cwd, path);
  const text = await readFile(path, 'utf8').catch(notThere(file));
  return text === undefined ? { value: undefined, problems: [] } : readLock(text, file);
}
