/** A folder in, the rehearsals recorded in it out, and which of the files are damaged. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { REHEARSALS } from './record-rehearsal.js';
import { REHEARSAL_VERSION, rehearsalSchema, type Rehearsal } from './rehearsal.js';

/**
 * Of all decks, oldest first. A file that cannot be read is reported and does not keep the others from it.
 *
 * @param folder that holds `.pullquote/`
 */
export async function readRehearsals(folder: string): Promise<Checked<readonly Rehearsal[]>> {
  const names = await readdir(join(folder, REHEARSALS)).catch(() => []);
  // A name that begins with a dot is a file on its way.
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).toSorted();
  const read = await Promise.all(files.map((name) => readRehearsal(folder, join(REHEARSALS, name))));
  return {
    value: read
      .flatMap(({ rehearsal }) => rehearsal ?? [])
      .toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt)),
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
}

interface ReadRecord {
  readonly rehearsal?: Rehearsal;
  readonly problem?: Problem;
}

async function readRehearsal(folder: string, path: string): Promise<ReadRecord> {
  const text = await readFile(join(folder, path), 'utf8').catch(sayCode);
  if (typeof text !== 'string') return { problem: damaged(path, text.code) };
  const json = parseJson(text);
  if (json === undefined) return { problem: damaged(path, 'it is not JSON') };
  const parsed = rehearsalSchema.safeParse(json);
  if (parsed.success) return { rehearsal: parsed.data };
  if (versionOf(json) > REHEARSAL_VERSION) return { problem: newer(path) };
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return { problem: damaged(path, place + (issue?.message ?? 'invalid')) };
}

/** `EISDIR`, `EACCES` and the like. */
function sayCode(error: unknown): { readonly code: string } {
  return { code: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function versionOf(json: unknown): number {
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  return typeof version === 'number' ? version : 0;
}

function damaged(file: string, reason: string): Problem {
  return makeProblem('rehearsal-damaged', {
    message: `the record of this rehearsal is damaged (${reason}), and is left out`,
    hint: 'delete the file, or mend it if its times matter',
    file,
  });
}

function newer(file: string): Problem {
  return makeProblem('rehearsal-damaged', {
    message: 'a newer Pullquote recorded this rehearsal; it is left out',
    hint: 'update Pullquote to see it',
    file,
  });
}
