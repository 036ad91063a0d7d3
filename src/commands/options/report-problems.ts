/** Problems in, what people or programs read of them out: loaded when there is something to say. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import type { ReporterName } from '../../report/reporter-names.js';
import { REPORTERS } from '../../report/reporters.js';
import { plainLines } from '../../text/plain-lines.js';

/**
 * Where problems go: people read them beside the progress, programs read them as the result.
 *
 * @param unmeasured why it was not measured whether slides fit, for programs: people were told
 */
export function report(
  name: ReporterName,
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  environment: Environment,
  unmeasured?: string,
): void {
  const { forPrograms, format } = REPORTERS[name];
  const { color, version, cwd } = environment;
  const once = saidOnce(problems);
  const text = format(once, { texts: withSettings(once, texts, cwd), color, version, unmeasured });
  if (text !== '') (forPrograms ? environment.print : environment.log)(text);
}

/** What is wrong in a settings file, or in a locale, each outline that follows it has found. */
function saidOnce(problems: readonly Problem[]): readonly Problem[] {
  const said = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return said.size === problems.length ? problems : [...said.values()];
}

/** The lines of an outline are at hand; those of a settings file and of a locale are read for whom they are shown. */
function withSettings(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  cwd: string,
): ReadonlyMap<string, string> {
  const pointedInto = problems.filter(({ span }) => span !== undefined).map(({ file }) => file);
  const absent = [...new Set(pointedInto)].filter((file) => SETTINGS.test(file) && !texts.has(file));
  return new Map([...texts, ...absent.flatMap((file) => textAt(file, cwd))]);
}

const SETTINGS = /\.ya?ml$|(?:^|[\\/])package\.json$/;

function textAt(file: string, cwd: string): readonly (readonly [string, string])[] {
  try {
    return [[file, plainLines(readFileSync(resolve(cwd, file), 'utf8'))]];
  } catch {
    // It has gone meanwhile: then the line is named, and not shown.
    return [];
  }
}
