/** An outline in, the evidence for its quotations out, from the sources and the lock file that lie on disk. */
import { relative, resolve } from 'node:path';
import type { BuildOptions } from '../workshop/build-options.js';
import type { Environment } from '../../environment.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Outline, Source } from '../../model/outline.js';
import type { Checked } from '../../model/problems/problem.js';
import { absent as notThere } from '../../read/absent.js';
import { readBytes, statOf } from '../../read/author-disk.js';
import { readOwnFile } from '../../read/read-own-file.js';
import type { GivenSource, SourceShelf } from '../../verify/source-shelf.js';
import { verifyTexts, type GivenTexts, type VerifiedOutline } from '../../verify/verify-texts.js';
import { lockPath } from './lock-path.js';

/** Where sources are looked for. */
export type SourceOptions = Pick<BuildOptions, 'sources' | 'allowOutside'>;

export async function readEvidence(
  outline: Outline,
  options: SourceOptions,
  environment: Environment,
  shelf?: SourceShelf,
): Promise<Checked<VerifiedOutline>> {
  const [read, lock] = await Promise.all([
    readSources(outline, options, environment),
    readLockFile(lockPath(outline), environment),
  ]);
  const verified = await verifyTexts(outline, { ...read.value, lock }, shelf);
  return { value: verified.value, problems: [...read.problems, ...verified.problems] };
}

/** Those that are there, or should be, and cannot be read are `unread`. */
async function readSources(
  outline: Outline,
  options: SourceOptions,
  environment: Environment,
): Promise<Checked<Pick<GivenTexts, 'sources' | 'unread'>>> {
  const read = await Promise.all(
    outline.meta.sources.map(async (source) => ({
      id: source.id,
      ...(await readSource(source, outline, options, environment)),
    })),
  );
  const unread = read.filter(({ value, problems }) => value === undefined && problems.length > 0);
  return {
    value: {
      sources: new Map(read.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]))),
      unread: new Set(unread.map(({ id }) => id)),
    },
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readSource(
  source: Source,
  outline: Outline,
  { sources, allowOutside }: SourceOptions,
  { cwd }: Environment,
): Promise<Checked<GivenSource | undefined>> {
  const named = sources.get(source.id);
  // A path on the command line is the user's own permission to read it.
  if (named !== undefined) return given(await readNamed(resolve(cwd, named), named), named);
  if (source.file === undefined) return { value: undefined, problems: [] };
  const read = await readOwnFile(source.file, outline, allowOutside);
  if (read.problems.some(({ rule }) => rule === 'file-missing')) return absent(source, outline);
  return given(read, relative(cwd, resolve(outline.file.folder, source.file.path)));
}

function given(
  { value: bytes, problems }: Checked<Buffer | undefined>,
  path: string,
): Checked<GivenSource | undefined> {
  return { value: bytes && { path, bytes }, problems };
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
  const stats = await statOf(path).catch(notThere(file));
  if (stats?.isFile()) return { value: await readBytes(path).catch(notThere(file)), problems: [] };
  const hint = 'check the path given with `--source`';
  const problem =
    stats === undefined
      ? makeProblem('file-missing', { message: 'there is no such source', hint, file })
      : makeProblem('file-kind', { message: 'this is no regular file', hint, file });
  return { value: undefined, problems: [problem] };
}

async function readLockFile(path: string, { cwd }: Environment): Promise<GivenTexts['lock']> {
  const file = relative(cwd, path);
  const bytes = await readBytes(path).catch(notThere(file));
  return bytes && { path: file, text: bytes.toString() };
}
