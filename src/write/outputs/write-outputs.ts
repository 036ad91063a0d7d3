/** Finished outputs in, files out: all of them whole, or none; and no file that a person wrote is lost by it. */
import { makeFolder } from '../folders/make-folder.js';
import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Artifact } from '../../model/artifact.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { contentDigest } from '../whole/digest.js';
import { openLedger } from './ledger.js';
import { withMark } from './mark.js';
import { ownFolder } from '../folders/own-folder.js';
import { whatStands, type Standing } from './standing.js';
import { writeTogether, type NewFile } from '../whole/write-together.js';

export interface OutputPlace {
  /** Absolute. */
  readonly folder: string;
  /** Of the deck, or of the page: what is remembered of it goes by this name. */
  readonly name: string;
  /** Folder that the run was started in. */
  readonly cwd: string;
  /** What is not ours is set aside instead of refused. */
  readonly force: boolean;
}

export interface WrittenOutputs {
  /** Absolute paths, in the order of the outputs; none when a file of somebody else's stands in a place. */
  readonly written: readonly string[];
  /** Names of files in the places of outputs that are not ours: left, or set aside when forced. */
  readonly foreign: readonly string[];
  /** New paths of files that a person had changed or put there, by the name whose place they had. */
  readonly aside: ReadonlyMap<string, string>;
  /** Folder where what an earlier Pullquote wrote is kept; undefined when nothing of it was there. */
  readonly earlier: string | undefined;
}

interface Planned {
  readonly artifact: Artifact;
  readonly standing: Standing;
}

/** @throws EnvironmentError `output-unwritable`, `output-busy` */
export async function writeOutputs(
  artifacts: readonly Artifact[],
  { folder, name, cwd, force }: OutputPlace,
): Promise<WrittenOutputs> {
  const marked = artifacts.map((artifact) => ({
    name: artifact.name,
    bytes: withMark(artifact.name, artifact.bytes),
  }));
  const seen: { foreign: readonly string[]; earlier?: string } = { foreign: [] };
  try {
    const ledger = await openLedger(cwd, name);
    const aside = await writeTogether(folder, async () => {
      const planned = await Promise.all(
        marked.map(async (artifact) => ({
          artifact,
          standing: await whatStands(folder, artifact.name, artifact.bytes, ledger),
        })),
      );
      seen.foreign = namesOf(planned, 'foreign');
      if (seen.foreign.length > 0 && !force) return [];
      const earlier = namesOf(planned, 'earlier');
      if (earlier.length > 0) seen.earlier = await keepEarlier(earlier, folder, cwd);
      return planned.map(newFile);
    });
    if (seen.foreign.length > 0 && !force) return { written: [], aside, earlier: undefined, ...seen };
    const paths = marked.map((artifact) => join(folder, artifact.name));
    await ledger.record(
      new Map(marked.map((file, index) => [paths[index] ?? '', contentDigest(file.name, file.bytes)])),
    );
    return { written: paths, foreign: seen.foreign, aside, earlier: seen.earlier };
  } catch (cause) {
    if (cause instanceof EnvironmentError) throw cause;
    throw unwritable(folder, cause);
  }
}

function namesOf(planned: readonly Planned[], kind: Standing['kind']): readonly string[] {
  return planned.filter(({ standing }) => standing.kind === kind).map(({ artifact }) => artifact.name);
}

function newFile({ artifact, standing: { kind, before } }: Planned): NewFile {
  return { ...artifact, before, setAside: kind === 'changed' || kind === 'foreign' };
}

/** A person may have changed what bore no mark: it is kept where it is in nobody's way. */
async function keepEarlier(names: readonly string[], folder: string, cwd: string): Promise<string> {
  const into = join(await ownFolder(cwd), 'earlier-outputs');
  await makeFolder(into);
  for (const name of names) await keepCopy(join(folder, name), into, name, 1);
  return into;
}

async function keepCopy(path: string, into: string, name: string, count: number): Promise<void> {
  const extension = extname(name);
  const free = count === 1 ? name : `${name.slice(0, -extension.length)}.${count}${extension}`;
  try {
    await copyFile(path, join(into, free), constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await keepCopy(path, into, name, count + 1);
  }
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
