/** Problems in, what people or programs read of them out: loaded when there is something to say. */
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import type { ReporterName } from '../../report/reporter-names.js';
import { REPORTERS } from '../../report/reporters.js';

/** Where problems go: people read them beside the progress, programs read them as the result. */
export function report(
  name: ReporterName,
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  environment: Environment,
): void {
  const { forPrograms, format } = REPORTERS[name];
  const { color, version } = environment;
  const text = format(problems, { texts, color, version });
  if (text !== '') (forPrograms ? environment.print : environment.log)(text);
}
