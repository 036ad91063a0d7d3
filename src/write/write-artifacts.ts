/** Finished outputs in, files out: all of them whole, or none. */
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact } from '../model/artifact.js';
import { EnvironmentError } from '../model/environment-error.js';

/**
 * Writes every artifact under a temporary name first and renames only once all are complete, so
 * that a full disk or an interruption leaves the outputs of the last build in place.
 *
 * @returns the paths written, in the order of `artifacts`
 * @throws EnvironmentError `output-unwritable`
 */
export async function writeArtifacts(
  folder: string,
  artifacts: readonly Artifact[],
): Promise<readonly string[]> {
  const files = artifacts.map(({ name, bytes }) => ({
    path: join(folder, name),
    temporary: join(folder, `.${name}.${process.pid}.tmp`),
    bytes,
  }));
  try {
    await mkdir(folder, { recursive: true });
    for (const { temporary, bytes } of files) await writeFile(temporary, bytes);
    // A rename that fails after others were done would leave a mixture of two builds.
    for (const { path } of files) await refuseFolder(path);
    for (const { temporary, path } of files) await rename(temporary, path);
    return files.map(({ path }) => path);
  } catch (cause) {
    throw unwritable(folder, cause);
  } finally {
    await Promise.all(files.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
  }
}

async function refuseFolder(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isDirectory()) throw new Error(`a folder stands where ${basename(path)} should go`);
}

function unwritable(folder: string, cause: unknown): EnvironmentError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EnvironmentError(
    'output-unwritable',
    `cannot write to ${folder}: ${reason}`,
    'check that the folder may be written to and the disk has room, or name another folder with --output',
    cause,
  );
}
