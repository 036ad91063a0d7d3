/** A file that an outline names in, where it lies or its bytes out, if that is where an outline's files may. */
import { basename, isAbsolute, resolve } from 'node:path';
import { isBelow } from '../write/folders/leads-out.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { FileRef, Outline } from '../model/outline.js';
import type { SourceFile } from '../model/source-file.js';
import type { Span } from '../model/position.js';
import type { Fix } from '../model/problems/fix.js';
import type { Checked } from '../model/problems/problem.js';
import type { RuleName } from '../model/problems/rules.js';
import { replacing } from '../text/make-fix.js';
import { sectionIdAt } from '../text/section-at.js';
import { spansOf } from '../text/spans.js';
import { absent } from './absent.js';
import { notePlace, readBytes, realPathOf, stampOf, statOf } from './author-disk.js';
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
  return { value: found && (await readBytes(found.path).catch(absent(ref.path))), problems };
}

export interface FoundFile {
  /** Absolute, and no link. */
  readonly path: string;
  readonly bytes: number;
  /** Another one whenever the file was written anew. */
  readonly stamp: string;
  /** Just before that was asked for, in milliseconds. */
  readonly stampedAt: number;
}

/** Paths of a settings file stay in its folder, whatever an outline may. */
export async function findOwnFile(
  { path, span, namedIn }: FileRef,
  outline: Pick<Outline, 'file' | 'sections'>,
  mayLeave: boolean,
): Promise<Checked<FoundFile | undefined>> {
  const file = namedIn ?? outline.file;
  const allowOutside = mayLeave && namedIn === undefined;
  const section = namedIn === undefined ? sectionIdAt(outline.sections, span.start.offset) : undefined;
  const refuse = (rule: RuleName, message: string, hint: string, fix?: Fix): Checked<undefined> => {
    const where = { file: file.path, span, section, ...(fix && { fixes: [fix] }) };
    return { value: undefined, problems: [makeProblem(rule, { message, hint, ...where })] };
  };
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return refuse('image-remote', `“${path}” is no path`, ADDRESS_HINT);
  if (isAbsolute(path)) notePlace();
  const target = resolve(file.folder, path);
  const named = isBelow(file.folder, target);
  // Where it would lie counts even when it is not there: a refusal must not tell what exists outside.
  const real = await realPathOf(target).catch(named || allowOutside ? absent(path) : () => undefined);
  const inside = real === undefined ? named : isBelow(await realPathOf(file.folder), real);
  if (!allowOutside && !inside) {
    return namedIn === undefined
      ? refuse('outside-folder', `“${path}” lies outside the outline's folder`, OUTSIDE_HINT)
      : refuse('outside-folder', `“${path}” lies outside the folder of ${nameOf(namedIn)}`, INSIDE_HINT);
  }
  const stampedAt = Date.now();
  const facts = real === undefined ? undefined : await statOf(real).catch(absent(path));
  if (real === undefined || facts === undefined) {
    const { hint, meant } = await missingHint(path, target, file.folder);
    const isFixed = meant !== undefined && namedIn === undefined;
    const fix = isFixed ? naming(meant, path, span, file.text) : undefined;
    const said = namedIn !== undefined && meant === undefined ? OWN_PATHS_HINT : hint;
    return refuse('file-missing', `there is no file “${path}”`, said, fix);
  }
  if (!facts.isFile()) return refuse('file-kind', `“${path}” is no regular file`, PATHS_HINT);
  const found = { path: real, bytes: Number(facts.size), stamp: stampOf(facts), stampedAt };
  return { value: found, problems: [] };
}

/** Which file is meant only its author knows; none where the path is written in another way than it is read. */
function naming(meant: string, path: string, { start, end }: Span, text: string): Fix | undefined {
  const written = text.slice(start.offset, end.offset);
  const found = written.lastIndexOf(path);
  if (found === -1 || written.indexOf(path) !== found) return undefined;
  const from = start.offset + found;
  return replacing(path, meant, spansOf(text)(from, from + path.length), 'fact');
}

const nameOf = ({ path }: SourceFile): string => `\`${basename(path)}\``;

const OWN_PATHS_HINT = 'paths start at the folder of the file that names them; check the spelling';
const INSIDE_HINT = 'copy the file into that folder';
const ADDRESS_HINT = 'save the file beside the outline, and name its path';
const OUTSIDE_HINT = 'copy the file beside the outline, or allow it with `--allow-outside`';
