/** Finished outputs of a deck, or the page that lists the decks, in; files out, or what stood in their way. */
import { resolve } from 'node:path';
import type { BuildOptions } from '../workshop/build-options.js';
import type { Environment } from '../../environment.js';
import type { Artifact } from '../../model/artifact.js';
import type { Checked } from '../../model/problems/problem.js';
import { writeOutputs, type WrittenOutputs } from '../../write/outputs/write-outputs.js';
import { indexProblems, outputProblems, type OutputReport } from './output-problems.js';

/**
 * @param name what is remembered of it goes by: its stem, with the folders before it that its outputs lie in
 * @param file the outline, as messages print it
 * @returns absolute paths of the files written; none when they may not be
 */
export async function writeDeck(
  artifacts: readonly Artifact[],
  name: string,
  file: string,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  const result = await write(artifacts, name, options, environment);
  return { value: result.written, problems: outputProblems(result, reportOn(file, options, environment)) };
}

export async function writeIndexPage(
  page: Artifact,
  options: BuildOptions,
  environment: Environment,
): Promise<Checked<readonly string[]>> {
  const result = await write([page], 'index', options, environment);
  return {
    value: result.written,
    problems: indexProblems(result, reportOn(indexPath(page.name, options), options, environment)),
  };
}

export function reportOn(file: string, options: BuildOptions, environment: Environment): OutputReport {
  return { file, folder: outputFolder(options, environment), cwd: environment.cwd };
}

/** As messages print it. */
export function indexPath(name: string, { output }: BuildOptions): string {
  return `${output.replace(/[\\/]+$/, '')}/${name}`;
}

/** Absolute. */
export function outputFolder({ output }: BuildOptions, { cwd }: Environment): string {
  return resolve(cwd, output);
}

function write(
  artifacts: readonly Artifact[],
  name: string,
  options: BuildOptions,
  environment: Environment,
): Promise<WrittenOutputs> {
  const { cwd } = environment;
  return writeOutputs(artifacts, {
    ...{ folder: outputFolder(options, environment), name, cwd },
    force: options.force,
  });
}
