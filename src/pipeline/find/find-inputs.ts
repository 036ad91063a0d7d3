/** What the user named in, the outlines to work on out, each once: also those in folders below a folder that was named. */
import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { attemptEach, type Failure } from '../../async/attempt.js';
import type { Environment } from '../../environment.js';
import type { Checked } from '../../model/problems/problem.js';
import { NONE_THERE, noOutlines, readInput } from '../../read/find-outlines.js';
import { readSourceFile } from '../../read/read-source-file.js';
import { walkFolder } from '../../read/walk-folder.js';
import { talkName } from '../../text/talk-name.js';
import type { OutlineFront } from './outline-front.js';

/** An outline, and where its outputs go. */
export interface FoundOutline {
  /** As messages print it. */
  readonly path: string;
  /** Below the output folder, as `2026/spring`; empty for an outline that was named, or lies in a folder that was. */
  readonly folder: string;
}

export interface FoundInputs extends Checked<readonly FoundOutline[]> {
  /** Folders that are there and cannot be read. */
  readonly failures: readonly Failure[];
  /** Markdown that is called as an outline is, and does not say its language. */
  readonly passedOver: readonly string[];
}

export interface FindOptions {
  readonly inputs: readonly string[];
  /** Paths by id: none of them is an outline. */
  readonly sources: ReadonlyMap<string, string>;
  /** Where outputs go: no outline lies there. */
  readonly output?: string | undefined;
}

/** A path as the user named it in, what the front matter there says out, as `outlineFront` reads it. */
export type FrontReader = (path: string) => Promise<OutlineFront>;

/** What reads YAML is loaded when there is some to read. */
export async function readFront(path: string, cwd: string): Promise<OutlineFront> {
  const { value: file } = await readSourceFile(path, cwd);
  return file === undefined ? UNCLEAR : (await import('./outline-front.js')).outlineFront(file);
}

/** Open at a time: systems allow some hundreds. */
const MOST_FILES = 32;

interface Candidate extends FoundOutline {
  /** Whether it was named itself: then it is meant, whatever it says. */
  readonly isNamed: boolean;
  readonly front: OutlineFront;
}

/** What an outline of the run names as a source is none itself, unless it is named. */
export async function findInputs(
  options: FindOptions,
  { cwd }: Pick<Environment, 'cwd'>,
  reader: FrontReader = (path) => readFront(path, cwd),
): Promise<FoundInputs> {
  const frontOf = async (path: string): Promise<OutlineFront> => withKind(path, await reader(path));
  const { values, failures } = await attemptEach(options.inputs, (input) =>
    findIn(input, options, cwd, frontOf),
  );
  const candidates = onceEach(values.flatMap(({ value }) => value));
  const outlines = candidates.filter(({ isNamed, front }) => isNamed || front.kind === 'outline');
  const sources = await sourcesOf(outlines, options, cwd);
  // Mostly no source is Markdown, and then no outline can be one.
  const places =
    sources.size === 0
      ? []
      : await Promise.all(outlines.map(async ({ path }) => realPath(resolve(cwd, path))));
  return {
    value: outlines
      .filter(({ isNamed }, index) => isNamed || !sources.has(places[index] ?? ''))
      .map(({ path, folder }) => ({ path, folder })),
    problems: values.flatMap(({ problems }) => problems),
    failures: [...failures, ...values.flatMap((found) => found.failures)],
    passedOver: candidates
      .filter(({ path, isNamed, front }) => !isNamed && front.kind === 'other' && isCalledOutline(path))
      .map(({ path }) => path),
  };
}

interface FoundIn extends Checked<readonly Candidate[]> {
  readonly failures: readonly Failure[];
}

async function findIn(
  input: string,
  { output }: FindOptions,
  cwd: string,
  frontOf: (path: string) => Promise<OutlineFront>,
): Promise<FoundIn> {
  const { value: named, problems } = await readInput(input, cwd);
  if (named === undefined) return { value: [], problems, failures: [] };
  const { name, path, isFolder } = named;
  if (!isFolder) {
    const front = await frontOf(name);
    return { value: [{ path: name, folder: '', isNamed: true, front }], problems: [], failures: [] };
  }
  const walk = await walkFolder(path, name, output === undefined ? [] : [resolve(cwd, output)]);
  const files = walk.folders.flatMap(({ below, files: names }) =>
    names.map((file) => ({ path: join(name, below, file), folder: below })),
  );
  const read = await attemptEach(
    files,
    async (file) => ({ ...file, isNamed: false, front: await frontOf(file.path) }),
    MOST_FILES,
  );
  const found = read.values.some(({ front }) => front.kind === 'outline');
  const isEmpty = !found && walk.failures.length === 0 && read.failures.length === 0;
  const hint = files.length === 0 ? NONE_THERE : NO_LANGUAGE;
  return {
    value: read.values,
    problems: isEmpty ? [noOutlines(name, hint)] : [],
    failures: [...walk.failures, ...read.failures],
  };
}

const NO_LANGUAGE = 'an outline says its language at its beginning, as `lang: en` between two lines `---`';

/** What is empty, or cannot be read, is an outline if it is called so: then its author hears of it. */
function withKind(path: string, front: OutlineFront): OutlineFront {
  if (front.kind !== 'unclear') return front;
  return { ...front, kind: isCalledOutline(path) ? 'outline' : 'other' };
}

const UNCLEAR: OutlineFront = { kind: 'unclear', sources: [] };

function isCalledOutline(path: string): boolean {
  return talkName(path).lang !== undefined;
}

/** By the first way that leads to it. */
function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const byPath = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = byPath.get(candidate.path);
    if (known === undefined) byPath.set(candidate.path, candidate);
    else if (candidate.isNamed) byPath.set(candidate.path, { ...known, isNamed: true });
  }
  return [...byPath.values()];
}

/** Absolute, and no links. One that names itself is an outline that is wrong. */
async function sourcesOf(
  outlines: readonly Candidate[],
  { sources }: FindOptions,
  cwd: string,
): Promise<ReadonlySet<string>> {
  const named = outlines.flatMap(({ path, front }) =>
    front.sources
      .map((source) => resolve(cwd, dirname(path), source))
      .filter((source) => source !== resolve(cwd, path)),
  );
  const given = [...sources.values()].map((path) => resolve(cwd, path));
  const markdown = [...new Set([...named, ...given])].filter((path) => /\.md$/i.test(path));
  return new Set(await Promise.all(markdown.map(realPath)));
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
