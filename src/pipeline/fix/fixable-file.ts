/** An outline in the course of being fixed: its text on disk, and what is read of it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import type { Outline } from '../../model/outline.js';
import type { Fix } from '../../model/problems/fix.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourceFile } from '../../model/source-file.js';
import { parseOutline } from '../../parse/parse-outline.js';
import { absent } from '../../read/absent.js';
import { readSourceFile } from '../../read/read-source-file.js';
import { plainLines } from '../../text/plain-lines.js';

export interface FixableFile {
  /** As the user named it. */
  readonly path: string;
  /** Absolute. */
  readonly place: string;
  /** Asked for by the user; others are there to be compared with. */
  readonly mayChange: boolean;
  /** As it stands on disk. */
  readonly bytes: Buffer;
  /** Decoded, with byte-order mark and line endings. */
  readonly raw: string;
  readonly outline: Outline;
  readonly problems: readonly Problem[];
}

/** One of a problem's fixes, chosen. */
export interface ChosenFix {
  readonly problem: Problem;
  readonly fix: Fix;
}

/** Undefined for what cannot be read as an outline's text: its problem says why. */
export async function readFixable(
  path: string,
  mayChange: boolean,
  { cwd }: Pick<Environment, 'cwd'>,
): Promise<FixableFile | undefined> {
  const { value: file } = await readSourceFile(path, cwd);
  if (file === undefined) return undefined;
  const place = resolve(cwd, path);
  const bytes = await readFile(place).catch(absent(path));
  if (bytes === undefined) return undefined;
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { path, place, mayChange, bytes, ...parsed(raw, file) };
}

/** With another text, of which nothing is written yet. */
export function withText(file: FixableFile, raw: string): FixableFile {
  return { ...file, ...parsed(raw, file.outline.file) };
}

function parsed(raw: string, file: SourceFile): Pick<FixableFile, 'raw' | 'outline' | 'problems'> {
  const { value: outline, problems } = parseOutline({ ...file, text: plainLines(raw) });
  return { raw, outline, problems };
}
