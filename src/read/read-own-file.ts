/** A file that an outline names in, where it lies or its bytes out, if that is where an outline's files may. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isBelow } from '../write/folders/leads-out.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { FileRef, Outline } from '../model/outline.js';
import type { Checked } from '../model/problems/problem.js';
import type { RuleName } from '../model/problems/rules.js';
import { sectionIdAt } from '../text/section-at.js';
import { absent } from './absent.js';
import { missingHint, PATHS_HINT } from './missing-hint.js';

/**
 * @param allowOutside whether files outside the outline's folder may be read
 * @throws EnvironmentError `file-unreadable` for a file that is there and cannot be read
 */
export async function readOwnFile(
  ref: FileRef,
  outline: Outline,
  allowOutside: boolean,
): Promise<Checked<Buffer | undefined>> {
  const { value: found, problems } = await findOwnFile(ref, outline, allowOutside);
  return { value: found && (await readFile(found.path).catch(absent(ref.path))), problems };
}

export interface FoundFile {
  /** Absolute, and no link. */
  readonly path: string;
  readonly bytes: number;
  /** Another one whenever the file was written anew. */
  readonly stamp: string;
}

export async function findOwnFile(
  { path, span }: FileRef,
  { file, sections }: Outline,
  allowOutside: boolean,
): Promise<Checked<FoundFile | undefined>> {
  const section = sectionIdAt(sections, span.start.offset);
  const refuse = (rule: RuleName, message: string, hint: string): Checked<undefined> => ({
    value: undefined,
    problems: [makeProblem(rule, { message, hint, file: file.path, span, section })],
  });
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return refuse('image-remote', `“${path}” is no path`, ADDRESS_HINT);
  const target = resolve(file.folder, path);
  const named = isBelow(file.folder, target);
  // Where it would lie counts even when it is not there: a refusal must not tell what exists outside.
  const real = await realpath(target).catch(named || allowOutside ? absent(path) : () => undefined);
  const inside = real === undefined ? named : isBelow(await realpath(file.folder), real);
  if (!allowOutside && !inside) {
    return refuse('outside-folder', `“${path}” lies outside the outline's folder`, OUTSIDE_HINT);
  }
  const facts = real === undefined ? undefined : await stat(real, { bigint: true }).catch(absent(path));
  if (real === undefined || facts === undefined)
    return refuse('file-missing', `there is no file “${path}”`, await missingHint(path, target, file.folder));
  if (!facts.isFile()) return refuse('file-kind', `“${path}” is no regular file`, PATHS_HINT);
  const stamp = [facts.dev, facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].join(' ');
  return { value: { path: real, bytes: Number(facts.size), stamp }, problems: [] };
}

const ADDRESS_HINT = 'save the file beside the outline, and name its path';
const OUTSIDE_HINT = 'copy the file beside the outline, or allow it with `--allow-outside`';
