/** Folders that shards wrote in, their reports out: all of one run, each once; what is amiss is named. */
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Environment } from '../../environment.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { readShardReport, REPORT_FOLDER, type ShardReport } from './shard-report.js';

export interface GatheredShard {
  readonly report: ShardReport;
  /** Absolute: where its outputs lie. */
  readonly folder: string;
  /** Of the report, as messages print it. */
  readonly shown: string;
}

/**
 * @param folders each with one shard's outputs or several; or with such folders in it
 * @returns in the order of the shards
 * @throws EnvironmentError `shard-missing`, `shard-twice`, `shard-other`, `shard-version`, `shard-damaged`
 */
export async function gatherShards(
  folders: readonly string[],
  environment: Environment,
): Promise<readonly [GatheredShard, ...GatheredShard[]]> {
  const places = [
    ...new Set((await Promise.all(folders.map((folder) => reportsIn(folder, environment)))).flat()),
  ];
  const shards = await Promise.all(
    places.map(async (path) => ({
      report: await readShardReport(path, environment),
      folder: resolve(path, '../..'),
      shown: relative(environment.cwd, path) || path,
    })),
  );
  const [first, ...others] = shards.toSorted((a, b) => a.report.shard.index - b.report.shard.index);
  if (first === undefined) throw new Error('folders without a report were taken');
  assertOneRun(first, others);
  assertEachOnce([first, ...others]);
  return [first, ...others];
}

async function reportsIn(folder: string, { cwd }: Environment): Promise<readonly string[]> {
  const path = resolve(cwd, folder);
  const here = await jsonIn(path);
  const inside = here.length > 0 ? [] : await foldersIn(path);
  const reports = [...here, ...(await Promise.all(inside.map(jsonIn))).flat()];
  if (reports.length > 0) return reports;
  throw missing(
    `no shard has left a report in ${folder}`,
    'name the folders that shards wrote into with `build --shard i/n --reporter blob`',
  );
}

async function jsonIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, REPORT_FOLDER)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(folder, REPORT_FOLDER, name));
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : [])).toSorted();
}

function assertOneRun(first: GatheredShard, others: readonly GatheredShard[]): void {
  for (const other of others) {
    const { shard, run } = other.report;
    if (shard.count !== first.report.shard.count)
      throw new EnvironmentError(
        'shard-other',
        `${first.shown} is one of ${String(first.report.shard.count)} shards, ${other.shown} one of ${String(shard.count)}`,
        'merge the shards of one run; remove the reports of earlier ones',
      );
    const difference = outlineOf(run, first.report.run) ?? outlineOf(first.report.run, run);
    if (difference !== undefined)
      throw new EnvironmentError(
        'shard-other',
        `${first.shown} and ${other.shown} were not made from the same outlines: ${difference} differs`,
        'build all shards from the same files, with the same arguments, and remove the reports of earlier runs',
      );
  }
}

/** The first that the other run does not have, or has in another size or place. */
function outlineOf({ outlines }: ShardReport['run'], other: ShardReport['run']): string | undefined {
  const known = new Set(other.outlines.map((outline) => JSON.stringify(outline)));
  return outlines.find((outline) => !known.has(JSON.stringify(outline)))?.path;
}

function assertEachOnce(shards: readonly [GatheredShard, ...GatheredShard[]]): void {
  const { count } = shards[0].report.shard;
  const of = (index: number): readonly GatheredShard[] =>
    shards.filter(({ report }) => report.shard.index === index);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  for (const index of numbers) {
    const [one, other] = of(index);
    if (one !== undefined && other !== undefined)
      throw new EnvironmentError(
        'shard-twice',
        `shard ${String(index)} of ${String(count)} is there twice: ${one.shown} and ${other.shown}`,
        'merge the shards of one run, each once',
      );
  }
  const absent = numbers.filter((index) => of(index).length === 0).map(String);
  if (absent.length === 0) return;
  const named = absent.length === 1 ? `shard ${absent.join('')} is` : `shards ${absent.join(', ')} are`;
  throw missing(
    `${named} missing, of ${String(count)}`,
    'see why it did not come to its end, build it again, and name its folder as well',
  );
}

function missing(message: string, hint: string): EnvironmentError {
  return new EnvironmentError('shard-missing', message, hint);
}
