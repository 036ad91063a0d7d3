/** What was printed in, the code that the process ends with out. */
import type { Environment } from '../environment.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import { EXIT } from './exit-codes.js';
import { sayError } from './say-failures.js';
import type { LineOutput } from './standard-output.js';

/** @returns `code`, once it is known whether all that was said has arrived. */
export async function endOutput(
  code: number,
  outputs: readonly LineOutput[],
  environment: Environment,
): Promise<number> {
  const failures = await Promise.all(outputs.map((output) => output.failure()));
  const failure = failures.find((each) => each !== undefined);
  if (failure === undefined) return code;
  sayError(
    new EnvironmentError(
      'output-unwritable',
      `not all of the output arrived: ${failure.message}`,
      'make room where the output goes, and run the command again',
      failure,
    ),
    environment,
  );
  return EXIT.environment;
}
