/** How problems are printed, by the name that `--reporter` gives: to add a way, add a row. */
import type { Problem } from '../model/problems/problem.js';
import { formatGithub } from './github-reporter.js';
import { inOrder } from './in-order.js';
import { formatJson } from './json-reporter.js';
import type { ReporterName } from './reporter-names.js';
import { formatSarif } from './sarif-reporter.js';
import { formatProblems } from './text-reporter.js';

export interface ReportContext {
  /** The texts that problems point into, by the path that the problems name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly color: boolean;
  /** Of Pullquote. */
  readonly version: string;
  /** Why it was not measured whether slides fit; absent where it was. */
  readonly unmeasured?: string | undefined;
}

export interface Reporter {
  /** For people it goes to standard error, for programs, whole and always, to standard output. */
  readonly forPrograms: boolean;
  format(problems: readonly Problem[], context: ReportContext): string;
}

export const REPORTERS: Readonly<Record<ReporterName, Reporter>> = {
  text: {
    forPrograms: false,
    format: (problems, { texts, color }) =>
      problems.length === 0 ? '' : formatProblems(inOrder(problems), texts, { color }),
  },
  json: { forPrograms: true, format: (problems, context) => formatJson(inOrder(problems), context) },
  github: { forPrograms: true, format: (problems, context) => formatGithub(inOrder(problems), context) },
  sarif: { forPrograms: true, format: (problems, context) => formatSarif(inOrder(problems), context) },
};
