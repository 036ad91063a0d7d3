/** The outputs of an outline and what a run reads in, a problem for each that would be written over the other out. */
import { join } from 'node:path';
import type { Environment } from '../environment.js';
import type { Problem } from '../model/problems/problem.js';
import type { RunInputs } from '../pipeline/load/run-inputs.js';
import { inputProblems } from '../pipeline/outputs/output-problems.js';
import { outputFolder, reportOn } from '../pipeline/outputs/write-deck.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';

/**
 * Nothing a person wrote is overwritten, not even by its own outputs.
 *
 * @param path of the outline, as messages print it
 * @param names of the outputs, without a folder
 */
export async function inputsOverwritten(
  path: string,
  names: readonly string[],
  read: RunInputs,
  options: BuildOptions,
  environment: Environment,
): Promise<readonly Problem[]> {
  const found = await Promise.all(
    names.map(async (name) => [name, await read.at(join(outputFolder(options, environment), name))] as const),
  );
  const inputs = found.flatMap(([name, input]) => (input === undefined ? [] : [[name, input] as const]));
  return inputProblems(new Map(inputs), reportOn(path, options, environment));
}
