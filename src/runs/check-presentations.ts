/** Presentations that somebody edited in, what became of their quotations out; nothing is written. */
import { attemptEach, throwSoleCause, type Failure } from '../async/attempt.js';
import { checkPresentation, type QuoteCounts } from '../edited-presentation/check-presentation.js';
import type { BasisOptions } from '../edited-presentation/basis.js';
import type { Environment } from '../environment.js';
import type { Problem } from '../model/problems/problem.js';

export interface PresentationResult {
  readonly problems: readonly Problem[];
  /** What was found of each that could be read, a line each. */
  readonly lines: readonly string[];
  readonly failures: readonly Failure[];
}

/** @throws EnvironmentError when for one cause nothing could be checked at all */
export async function checkPresentations(
  paths: readonly string[],
  options: BasisOptions,
  environment: Environment,
): Promise<PresentationResult> {
  const attempts = await attemptEach(paths, async (path) => ({
    path,
    ...(await checkPresentation(path, options, environment)),
  }));
  throwSoleCause(attempts);
  return {
    problems: attempts.values.flatMap(({ problems }) => problems),
    lines: attempts.values.flatMap(({ path, value }) =>
      value === undefined ? [] : [`${path}: ${said(value)}`],
    ),
    failures: attempts.failures,
  };
}

function said({ all, unchanged, sound }: QuoteCounts): string {
  const quotations = all === 1 ? '1 quotation' : `${all} quotations`;
  const changed = sound === 0 ? '' : `, ${sound} changed and in the source all the same`;
  return `${quotations}, ${unchanged} unchanged${changed}`;
}
