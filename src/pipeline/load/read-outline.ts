/** A path in, the outline that is written there out: read and parsed once, whatever a run needs it for. */
import type { Environment } from '../../environment.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import { parseOutline } from '../../parse/parse-outline.js';
import { readSourceFile } from '../../read/read-source-file.js';

/** An outline that was read and parsed, with everything wrong with its form. */
export interface ParsedOutline {
  /** As the user named it. */
  readonly path: string;
  /** Absent when the file could not even be read as text. */
  readonly outline: Outline | undefined;
  readonly problems: readonly Problem[];
  /** The outline's text, for code frames. */
  readonly text: string;
}

/** @throws EnvironmentError when the system does not let it be read */
export async function readOutline(path: string, { cwd }: Pick<Environment, 'cwd'>): Promise<ParsedOutline> {
  const { value: file, problems } = await readSourceFile(path, cwd);
  if (file === undefined) return { path, outline: undefined, problems, text: '' };
  const parsed = parseOutline(file);
  return { path, outline: parsed.value, problems: [...problems, ...parsed.problems], text: file.text };
}
