/** Paths of outlines in, those whose outputs do not overwrite each other out, with a problem for each other. */
import { basename } from 'node:path';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked } from '../../model/problems/problem.js';

/** Names are compared as file systems that ignore letter case would. */
export function distinctOutputs(paths: readonly string[]): Checked<readonly string[]> {
  const firstOf = (path: string): string =>
    paths.find((other) => basename(other).toLowerCase() === basename(path).toLowerCase()) ?? path;
  const doubled = paths.filter((path) => firstOf(path) !== path);
  return {
    value: paths.filter((path) => !doubled.includes(path)),
    problems: doubled.map((path) =>
      makeProblem('duplicate-output', {
        message: `this outline would overwrite the outputs of “${firstOf(path)}”`,
        hint: 'rename one of them, or build them into different folders with `--output`',
        file: path,
      }),
    ),
  };
}
