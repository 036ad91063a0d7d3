/** Outlines in, the same with all that a program can mend mended out; each is written whole, or left as it is. */
import { basename, dirname } from 'node:path';
import { attemptEach, type Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import { lookNames } from '../looks/choose-look.js';
import { findInputs } from '../pipeline/find/find-inputs.js';
import { findTalks } from '../pipeline/find/find-talks.js';
import { fixTalk } from '../pipeline/fix/fix-talk.js';
import { readFixable, type ChosenFix, type FixableFile } from '../pipeline/fix/fixable-file.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { readTemplateFiles } from '../pipeline/workshop/resources.js';
import { recoverInputs } from '../pipeline/workshop/recover-folders.js';
import { rewriteFiles } from '../write/whole/rewrite-files.js';

export interface FixOptions extends Pick<BuildOptions, 'inputs' | 'templates' | 'sources' | 'allowOutside'> {
  /** Puts the words of the source into quotations that nearly have them. */
  readonly quotes: boolean;
}

export interface FixResult {
  /** What was done, one line each: `content/talk.en.md:3:1 “subtitel” → “subtitle”`. */
  readonly fixed: readonly string[];
  /** Talks that are left as they are, and why. */
  readonly failures: readonly Failure[];
}

/** Says nothing of what cannot be mended: that is for `check` to say. */
export async function fix(options: FixOptions, environment: Environment): Promise<FixResult> {
  await recoverInputs(options.inputs, environment);
  const { value: found } = await findInputs(options, environment);
  const inputs = found.map(({ path }) => path);
  const { value: paths } = await findTalks(inputs, environment.cwd);
  const reading = await attemptEach(paths, (path) => readFixable(path, inputs.includes(path), environment));
  const readable = reading.values.flatMap((file) => file ?? []);
  const unread = paths.filter((path) => !readable.some((file) => file.path === path));
  const looks = lookNames(await readTemplateFiles(options.templates, environment.cwd));
  const fixing = await attemptEach(talksOf(readable), async ({ files }) => {
    const allowed = { quotes: options.quotes, ids: !files.some((file) => hasSibling(file, unread)) };
    const done = await fixTalk(files, allowed, { ...options, looks }, environment);
    await rewriteFiles(rewritesOf(files, done.files));
    return done.fixed.map(lineOf);
  });
  return { fixed: fixing.values.flat(), failures: [...reading.failures, ...fixing.failures] };
}

interface Talk {
  /** Of its first outline. */
  readonly path: string;
  readonly files: readonly FixableFile[];
}

function talksOf(files: readonly FixableFile[]): readonly Talk[] {
  const talks = new Map<string, FixableFile[]>();
  for (const file of files) {
    const { folder, name } = file.outline.file;
    const key = `${folder}\n${name}`;
    talks.set(key, [...(talks.get(key) ?? []), file]);
  }
  return [...talks.values()].flatMap((talk) => talk.slice(0, 1).map(({ path }) => ({ path, files: talk })));
}

/** Of an outline that cannot be read, the ids are not known. */
function hasSibling({ path, outline: { file } }: FixableFile, unread: readonly string[]): boolean {
  return unread.some(
    (other) => dirname(other) === dirname(path) && basename(other).startsWith(`${file.name}.`),
  );
}

function rewritesOf(before: readonly FixableFile[], after: readonly FixableFile[]) {
  return after.flatMap(({ path, place, bytes, raw }, index) =>
    raw === before[index]?.raw ? [] : [{ path: place, shown: path, before: bytes, after: Buffer.from(raw) }],
  );
}

function lineOf({ problem: { file }, fix: { title, edits } }: ChosenFix): string {
  const place = edits.map(({ span: { start } }) => `${start.line}:${start.column}`)[0] ?? '1:1';
  return `${file}:${place} ${title}`;
}
