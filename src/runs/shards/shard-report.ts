/**
 * What one shard of a run tells the merge of all: as JSON, with all that the merge needs of the outlines, so that it
 * needs none of them. Notes stand in it where a problem points at them.
 */
import { readFile, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import type { Failure } from '../../async/attempt.js';
import type { Environment } from '../../environment.js';
import { isEnvironmentCode, type EnvironmentCode } from '../../model/problems/environment-codes.js';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import type { Problem } from '../../model/problems/problem.js';
import type { OutlineFacts } from '../../pipeline/load/outline-facts.js';
import type { IndexEntry } from '../../pipeline/index-page.js';
import { digestOf } from '../../read/author-disk.js';
import { makeFolder } from '../../write/folders/make-folder.js';
import { replaceFile } from '../../write/whole/replace-file.js';
import type { TalkResult } from '../jobs/talk-builder.js';
import type { Shard, SizedOutline } from './shard.js';

/** A folder beside the outputs; not a hidden one, which programs that carry files between machines leave out. */
export const REPORT_FOLDER = 'pullquote-report';
const KIND = 'pullquote-shard';

const problems = z.array(z.custom<Problem>(isObject));
/** Below the folder: a report must not lead elsewhere. */
const below = z.string().check(z.regex(/^(?:(?!\.{1,2}(?:\/|$))[^/\\:]+(?:\/|$))*$/));

const reportSchema = z.object({
  kind: z.literal(KIND),
  /** Of the form of the report. */
  version: z.literal(1),
  /** Version of the program. */
  pullquote: z.string(),
  shard: z.object({ index: z.number(), count: z.number() }),
  /** Of the whole run: the same in each shard. */
  run: z.object({
    outlines: z.array(z.object({ path: z.string(), folder: below, bytes: z.number() })),
    draft: z.boolean(),
    /** Ids that were given with `--source`. */
    sources: z.array(z.string()),
    /** Of finding the outlines. */
    problems,
    /** Why it was not measured whether slides fit. */
    unmeasured: z.optional(z.string()),
  }),
  talks: z.array(
    z.object({
      path: z.string(),
      folder: below,
      /** Empty where no problem points into it. */
      text: z.string(),
      problems,
      outputs: z.array(
        z.object({
          /** Below the output folder, with `/` between its parts. */
          name: below,
          /** SHA-256. */
          digest: z.string(),
        }),
      ),
      entry: z.optional(z.custom<Omit<IndexEntry, 'fonts'>>(isObject)),
      /** Of the author's fonts that its words need, the hashes. */
      fonts: z.array(z.string()),
    }),
  ),
  /** The author's fonts, each once. */
  fonts: z.array(
    z.object({
      path: z.string(),
      hash: z.string(),
      bytes: z.string(),
      codePoints: z.array(z.number()),
      axes: z.array(z.object({ tag: z.string(), min: z.number(), standard: z.number(), max: z.number() })),
      family: z.string(),
      weight: z.number(),
      isItalic: z.boolean(),
    }),
  ),
  /** Of the outlines that could be read: what they read, from the folder that the run was started in. */
  facts: z.array(
    z.object({ files: z.array(z.string()), sources: z.array(z.string()), incomplete: z.boolean() }),
  ),
  failures: z.array(
    z.object({
      path: z.string(),
      code: z.custom<EnvironmentCode>(isEnvironmentCode),
      message: z.string(),
      hint: z.string(),
    }),
  ),
  exitCode: z.number(),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** What a run did, outline by outline. */
export interface RunRecord {
  /** Of the whole run, also what another shard builds. */
  readonly outlines: readonly SizedOutline[];
  /** What kept outlines from being found. */
  readonly missed: readonly Problem[];
  readonly talks: readonly TalkResult[];
  readonly facts: readonly OutlineFacts[];
}

export type ShardReport = z.infer<typeof reportSchema>;

export interface ReportedRun {
  readonly run: RunRecord;
  readonly failures: readonly Failure[];
  /** Why it was not measured whether slides fit; absent where it was. */
  readonly unmeasured?: string | undefined;
}

export interface ShardRun {
  readonly shard: Shard;
  /** Absolute. */
  readonly output: string;
  readonly draft: boolean;
  readonly sources: readonly string[];
  readonly exitCode: number;
}

export function reportPath(output: string, { index, count }: Shard): string {
  return join(output, REPORT_FOLDER, `shard-${String(index)}-of-${String(count)}.json`);
}

/** @returns where it lies */
export async function writeShardReport(
  result: ReportedRun,
  run: ShardRun,
  environment: Environment,
): Promise<string> {
  const path = reportPath(run.output, run.shard);
  const report = await shardReport(result, run, environment);
  await makeFolder(join(run.output, REPORT_FOLDER));
  await replaceFile(path, `${JSON.stringify(report)}\n`);
  return path;
}

/**
 * One of an earlier run would speak for this one, should this one not come to its end.
 *
 * @throws EnvironmentError when something else has its place
 */
export async function dropShardReport(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  if (!text.startsWith(`{"kind":"${KIND}"`))
    throw new EnvironmentError(
      'report-not-ours',
      `${path} was not made by Pullquote, and is left as it is`,
      'rename that file, or name another folder with `--output`',
    );
  await rm(path);
}

async function shardReport(
  { run: { outlines, missed, talks, facts }, failures, unmeasured }: ReportedRun,
  { shard, output, draft, sources, exitCode }: ShardRun,
  { cwd, version }: Environment,
): Promise<ShardReport> {
  const fonts = talks
    .flatMap(({ entry }) => entry?.fonts ?? [])
    .flatMap((font) => ('bytes' in font ? [font] : []));
  return {
    kind: KIND,
    version: 1,
    pullquote: version,
    shard,
    run: { outlines: [...outlines], draft, sources: [...sources], problems: [...missed], unmeasured },
    talks: await Promise.all(
      talks.map(async ({ path, text, problems: found, outputs, entry }) => ({
        path,
        folder: folderOf(outlines, path),
        text: found.some(({ span }) => span !== undefined) ? text : '',
        problems: [...found],
        outputs: await Promise.all(
          outputs.map(async (place) => ({
            name: relative(output, place).split(sep).join('/'),
            digest: digestOf(await readFile(place)),
          })),
        ),
        ...(entry && { entry: withoutFonts(entry) }),
        fonts: (entry?.fonts ?? []).flatMap((font) => ('bytes' in font ? [font.hash] : [])),
      })),
    ),
    fonts: [...new Map(fonts.map((font) => [font.hash, font])).values()].map((font) => ({
      ...font,
      bytes: font.bytes.toString('base64'),
      codePoints: [...font.codePoints],
      axes: [...font.axes],
    })),
    facts: facts.map(({ files, sources: ids, incomplete }) => ({
      files: files.map((file) => relative(cwd, file).split(sep).join('/')),
      sources: [...ids],
      incomplete,
    })),
    failures: failures.map(({ path, error: { code, message, hint } }) => ({ path, code, message, hint })),
    exitCode,
  };
}

function withoutFonts(entry: IndexEntry): Omit<IndexEntry, 'fonts'> {
  return { ...entry, ...{ fonts: undefined } };
}

function folderOf(outlines: readonly SizedOutline[], path: string): string {
  return outlines.find((outline) => outline.path === path)?.folder ?? '';
}

/** @throws EnvironmentError `shard-damaged`, `shard-version` */
export async function readShardReport(path: string, { version, cwd }: Environment): Promise<ShardReport> {
  const shown = relative(cwd, path);
  const json = await readFile(resolve(cwd, path), 'utf8').then(parsed, () => undefined);
  const made = z.object({ kind: z.literal(KIND), pullquote: z.string() }).safeParse(json);
  if (made.success && made.data.pullquote !== version)
    throw new EnvironmentError(
      'shard-version',
      `${shown} was written by Pullquote ${made.data.pullquote}, and this is ${version}`,
      'build all shards and merge them with one version',
    );
  const report = reportSchema.safeParse(json);
  if (report.success) return report.data;
  throw new EnvironmentError(
    'shard-damaged',
    `${shown} is no report of a shard that came to its end`,
    'build that shard again, and copy its whole folder',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
