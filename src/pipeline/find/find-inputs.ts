/** What the user named in, the outlines to work on out, each once. */
import type { Checked } from '../../model/problems/problem.js';
import { findOutlines } from '../../read/find-outlines.js';
import { attemptEach, type Failure } from '../../async/attempt.js';

export interface FoundInputs extends Checked<readonly string[]> {
  /** Folders that are there and cannot be read. */
  readonly failures: readonly Failure[];
}

export async function findInputs(inputs: readonly string[], cwd: string): Promise<FoundInputs> {
  const { values, failures } = await attemptEach(inputs, (input) => findOutlines([input], cwd));
  return {
    value: [...new Set(values.flatMap(({ value }) => value))],
    problems: values.flatMap(({ problems }) => problems),
    failures,
  };
}
