/** What shards of a run wrote in, one output folder, one page that lists the decks and one result out. */
import { lstat, readFile } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { inputsOverwritten } from '../api/inputs-overwritten.js';
import type { Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import { readInstalledFonts, type AddedFont } from '../fonts/index.js';
import { scriptOf } from '../languages/tags/script-of.js';
import type { Artifact } from '../model/artifact.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { Problem } from '../model/problems/problem.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { stemOf } from '../pipeline/find/find-talks.js';
import type { IndexEntry } from '../pipeline/index-page.js';
import type { OutlineFacts } from '../pipeline/load/outline-facts.js';
import { runInputs, type RunInputs } from '../pipeline/load/run-inputs.js';
import { writeDeck } from '../pipeline/outputs/write-deck.js';
import { DEFAULT_BUILD, type BuildOptions } from '../pipeline/workshop/build-options.js';
import { folderOptions } from '../pipeline/workshop/folder-options.js';
import { recoverFolders } from '../pipeline/workshop/recover-folders.js';
import { digestOf } from '../read/author-disk.js';
import { withoutMark } from '../write/outputs/mark.js';
import type { BuildResult } from './build.js';
import { gatherShards, type GatheredShard } from './shards/gather-shards.js';
import { NO_INDEX } from './index-facts.js';
import { writeIndex } from './write-index.js';

export interface MergeOptions extends Pick<BuildOptions, 'output' | 'force' | 'templates'> {
  /** That shards wrote into, or with such folders in them. */
  readonly folders: readonly string[];
}

export interface MergeResult extends Omit<BuildResult, 'run'> {
  /** Whether the shards built drafts. */
  readonly draft: boolean;
}

type ShardTalk = GatheredShard['report']['talks'][number];
type ShardOutput = ShardTalk['outputs'][number];

interface MergedTalk {
  readonly talk: ShardTalk;
  readonly shard: GatheredShard;
}

/**
 * Nothing is written unless all shards are there and whole.
 *
 * @throws EnvironmentError `shard-…`
 */
export async function merge(options: MergeOptions, environment: Environment): Promise<MergeResult> {
  const shards = await gatherShards(options.folders, environment);
  const { outlines, draft, sources, problems: missed } = shards[0].report.run;
  // People were told by the shards themselves.
  const unmeasured = shards.map(({ report }) => report.run.unmeasured).find((why) => why !== undefined);
  const byPath = new Map(
    shards.flatMap((shard) => shard.report.talks.map((talk) => [talk.path, { talk, shard }] as const)),
  );
  const talks = outlines.flatMap(({ path }) => byPath.get(path) ?? []);
  assertAllDone(shards, byPath);
  await assertWhole(talks);
  const asked = { ...DEFAULT_BUILD, ...options };
  const folders = new Set(['', ...talks.map(({ talk }) => talk.folder)]);
  await recoverFolders(
    [...folders].map((folder) => folderOptions(asked, folder).output),
    environment,
  );
  const facts = shards.flatMap(({ report }) => report.facts.map((one) => factsAt(one, environment)));
  const read = await runInputs(facts, asked, environment);
  const placed: PlacedTalk[] = [];
  for (const talk of talks) placed.push(await place(talk, read, asked, environment));
  const failures = shards.flatMap(({ report }) => report.failures.map(failureOf));
  const fonts = new Map(
    shards.flatMap(({ report }) => report.fonts.map((font) => [font.hash, fontOf(font)])),
  );
  const values = await Promise.all(
    placed.map(async ({ outputs, talk }) => ({ outputs, entry: await entryOf(talk, fonts, environment) })),
  );
  const index = failures.length > 0 ? NO_INDEX : await writeIndex({ values, facts }, asked, environment);
  return {
    draft,
    problems: [
      ...missed,
      ...placed.flatMap(({ talk, problems }) => [...talk.problems, ...problems]),
      ...index.problems,
      ...unknownSources(new Map(sources.map((id) => [id, id])), facts),
    ],
    texts: new Map(talks.map(({ talk: { path, text } }) => [path, text])),
    written: [...placed.flatMap(({ isWritten, outputs }) => (isWritten ? outputs : [])), ...index.value],
    unchanged: placed.filter(({ isWritten, outputs }) => !isWritten && outputs.length > 0).length,
    failures,
    unmeasured,
    unbuilt: [
      ...[...missed.map(({ file }) => file), ...failures.map(({ path }) => path)],
      ...placed.flatMap(({ talk: { path }, outputs }) => (outputs.length === 0 ? [path] : [])),
    ],
  };
}

/** A report that was cut short in some other way than its end. */
function assertAllDone(
  [first, ...others]: readonly [GatheredShard, ...GatheredShard[]],
  done: ReadonlyMap<string, unknown>,
): void {
  const failed = new Set([first, ...others].flatMap(({ report }) => report.failures.map(({ path }) => path)));
  const undone = first.report.run.outlines.find(({ path }) => !done.has(path) && !failed.has(path));
  if (undone === undefined) return;
  throw new EnvironmentError(
    'shard-damaged',
    `no report says what became of ${undone.path}`,
    'build all shards again, from the same files',
  );
}

/** Of two shards that have a file of one name, one would be lost. */
async function assertWhole(talks: readonly MergedTalk[]): Promise<void> {
  const seen = new Map<string, { readonly digest: string; readonly shard: GatheredShard }>();
  for (const { talk, shard } of talks) {
    for (const output of talk.outputs) {
      await bytesOf(output, shard);
      const known = seen.get(output.name.toLowerCase());
      if (known !== undefined && known.digest !== output.digest)
        throw new EnvironmentError(
          'shard-conflict',
          `${known.shard.shown} and ${shard.shown} have ${output.name}, each with other bytes`,
          'build all shards from the same files, with the same arguments',
        );
      seen.set(output.name.toLowerCase(), { digest: output.digest, shard });
    }
  }
}

/** @throws EnvironmentError `shard-damaged` */
async function bytesOf({ name, digest }: ShardOutput, { folder, shown }: GatheredShard): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (bytes !== undefined && digestOf(bytes) === digest) return bytes;
  throw new EnvironmentError(
    'shard-damaged',
    `${join(folder, name)} is ${bytes === undefined ? 'not there' : 'not what the shard wrote'}, by ${shown}`,
    'copy the whole folder of that shard, or build it again',
  );
}

interface PlacedTalk {
  readonly talk: ShardTalk;
  /** Absolute. */
  readonly outputs: readonly string[];
  readonly isWritten: boolean;
  readonly problems: readonly Problem[];
}

async function place(
  { talk, shard }: MergedTalk,
  read: RunInputs,
  options: BuildOptions,
  environment: Environment,
): Promise<PlacedTalk> {
  const { path, folder, outputs } = talk;
  const places = outputs.map(({ name }) => resolve(environment.cwd, options.output, name));
  if (await stand(outputs, places)) return { talk, outputs: places, isWritten: false, problems: [] };
  const own = folderOptions(options, folder);
  const names = outputs.map(({ name }) => posix.basename(name));
  const refused = await inputsOverwritten(path, names, read, own, environment);
  if (refused.length > 0) return { talk, outputs: [], isWritten: false, problems: refused };
  const artifacts = await Promise.all(outputs.map((output) => artifactOf(output, shard)));
  const name = posix.join(folder, stemOf(path));
  const { value, problems } = await writeDeck(artifacts, name, path, own, environment);
  return { talk, outputs: value, isWritten: value.length > 0, problems };
}

/** Also where the shards wrote into the folder that all are merged into. */
async function stand(outputs: readonly ShardOutput[], places: readonly string[]): Promise<boolean> {
  const same = await Promise.all(
    places.map(async (one, index) => {
      const bytes = await readFile(one).catch(() => undefined);
      const isFile = await lstat(one).then(
        (stats) => stats.isFile(),
        () => false,
      );
      return bytes !== undefined && isFile && digestOf(bytes) === outputs[index]?.digest;
    }),
  );
  return same.every(Boolean);
}

async function artifactOf(output: ShardOutput, shard: GatheredShard): Promise<Artifact> {
  const name = posix.basename(output.name);
  const bytes = withoutMark(name, await bytesOf(output, shard));
  if (bytes === undefined) throw new Error(`${output.name} of ${shard.shown} bears no mark of ours`);
  return { name, bytes };
}

function factsAt({ files, sources, incomplete }: OutlineFacts, { cwd }: Environment): OutlineFacts {
  return { files: files.map((file) => resolve(cwd, file)), sources, incomplete };
}

function failureOf({ path, code, message, hint }: GatheredShard['report']['failures'][number]): Failure {
  return { path, error: new EnvironmentError(code, message, hint) };
}

function fontOf({ bytes, codePoints, ...font }: GatheredShard['report']['fonts'][number]): AddedFont {
  return { ...font, bytes: Buffer.from(bytes, 'base64'), codePoints: new Set(codePoints) };
}

/** Fonts that were found in packages are looked for again: this machine has them elsewhere. */
async function entryOf(
  { entry, fonts }: ShardTalk,
  known: ReadonlyMap<string, AddedFont>,
  { cwd }: Environment,
): Promise<IndexEntry | undefined> {
  if (entry === undefined) return undefined;
  const words = JSON.stringify([entry.deck, entry.locale]);
  const installed = await readInstalledFonts(words, scriptOf(entry.deck.lang), [cwd]);
  return { ...entry, fonts: [...fonts.flatMap((hash) => known.get(hash) ?? []), ...installed] };
}
