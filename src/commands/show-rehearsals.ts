/** An outline in, how its rehearsals went out; its minutes put right if asked for. */
import { basename } from 'node:path';
import pc from 'picocolors';
import { recoverFolders } from '../pipeline/workshop/recover-folders.js';
import { writeSpokenMinutes } from '../rehearse/write-spoken-minutes.js';
import type { Environment } from '../environment.js';
import type { Problem } from '../model/problems/problem.js';
import type { Rehearsal } from '../rehearse/rehearsal.js';
import { REHEARSALS } from '../rehearse/record-rehearsal.js';
import { readRehearsals } from '../rehearse/read-rehearsals.js';
import { rehearsalTable, PLAIN, type TablePaint } from '../rehearse/rehearsal-table.js';
import { formatProblems } from '../report/text-reporter.js';
import { EXIT } from './exit-codes.js';

export interface RehearsalsOptions {
  readonly writeMinutes: boolean;
}

export async function showRehearsals(
  outline: string | undefined,
  { writeMinutes }: RehearsalsOptions,
  environment: Environment,
): Promise<number> {
  await recoverFolders([REHEARSALS, ...(outline === undefined ? [] : [outline])], environment);
  const { value: all, problems } = await readRehearsals(environment.cwd);
  if (problems.length > 0) report(problems, environment);
  const deck = outline === undefined ? undefined : basename(outline).replace(/\.md$/i, '');
  const shown = all.filter((rehearsal) => deck === undefined || rehearsal.deck === deck);
  const last = shown.at(-1);
  if (last === undefined) return sayNone(outline, environment);
  if (writeMinutes) return write(outline ?? last.outline, last, environment);
  sayTables(shown, environment);
  return EXIT.done;
}

/** One table a deck. */
function sayTables(rehearsals: readonly Rehearsal[], environment: Environment): void {
  const decks = [...new Set(rehearsals.map(({ deck }) => deck))];
  const tables = decks.map((name) =>
    rehearsalTable(
      rehearsals.filter(({ deck }) => deck === name),
      paintFor(environment),
    ),
  );
  environment.print(tables.map((lines) => lines.join('\n')).join('\n\n'));
}

function sayNone(outline: string | undefined, environment: Environment): number {
  environment.log(`error: there are no rehearsals${outline === undefined ? '' : ` of ${outline}`} yet`);
  environment.log(`  hint: record one with: pullquote present ${outline ?? '<outline>'} --rehearse`);
  return EXIT.problems;
}

async function write(path: string, last: Rehearsal, environment: Environment): Promise<number> {
  const { value, problems, text } = await writeSpokenMinutes(path, last, environment.cwd);
  if (problems.length > 0) report(problems, environment, new Map([[path, text]]));
  if (value === undefined) return EXIT.problems;
  for (const { id, before, after } of value)
    environment.print(`${path}: #${id} minutes=${after} (${before ?? 'none'} before)`);
  environment.log(value.length === 0 ? `${path} has these minutes already` : `${path} is written`);
  return EXIT.done;
}

function report(
  problems: readonly Problem[],
  environment: Environment,
  texts: ReadonlyMap<string, string> = new Map(),
): void {
  environment.log(formatProblems(problems, texts, { color: environment.color }));
}

function paintFor({ printsColor = false }: Environment): TablePaint {
  const { bold, red, cyan } = pc.createColors(printsColor);
  return printsColor ? { head: bold, over: red, under: cyan } : PLAIN;
}
