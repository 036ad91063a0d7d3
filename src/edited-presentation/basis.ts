/** What a presentation says of itself, and the outline that it was built from, in; what its quotations are judged by out. */
import { access } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Environment } from '../environment.js';
import type { EvidenceLock } from '../model/evidence-lock.js';
import type { FileEvidence } from '../model/file-evidence.js';
import type { Meta, Outline, Quote } from '../model/outline.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { unknownSources } from '../pipeline/check/unknown-sources.js';
import { sourceFacts } from '../pipeline/load/outline-facts.js';
import { readEvidence, type SourceOptions } from '../pipeline/load/read-evidence.js';
import { readOutline } from '../pipeline/load/read-outline.js';
import { talkName } from '../text/talk-name.js';
import type { IndexedSource } from '../verify/index/index-source.js';
import { indexedSources } from '../verify/indexed-sources.js';
import { sourceShelf } from '../verify/source-shelf.js';
import { quotesOf } from '../verify/verify-outline.js';

export interface Basis {
  readonly meta: Meta;
  /** Those at hand, by id. */
  readonly sources: ReadonlyMap<string, IndexedSource>;
  readonly lock: EvidenceLock | undefined;
  /** The outline's, by key; empty where there is none. */
  readonly quotes: ReadonlyMap<string, Quote>;
  /** The outline, where there is one. */
  readonly outline: Outline | undefined;
}

export interface BasisOptions extends SourceOptions {
  /** As the user named it; else it is looked for where outlines lie. */
  readonly outline: string | undefined;
}

/** @param path of the presentation, as messages print it */
export async function readBasis(
  path: string,
  evidence: FileEvidence,
  options: BasisOptions,
  environment: Environment,
): Promise<Checked<Basis | undefined>> {
  const named = options.outline ?? (await outlineOf(path, evidence, environment));
  const read = named === undefined ? undefined : await readOutline(named, environment);
  const errors = (read?.problems ?? []).filter(({ severity }) => severity === 'error');
  if (named !== undefined && (read?.outline === undefined || errors.length > 0))
    return { value: undefined, problems: errors };
  if (named !== undefined) environment.log(`comparing ${path} with ${named} …`);
  const outline = read?.outline ?? standIn(path, evidence, environment);
  const { value: verified, problems } = await readEvidence(outline, options, environment);
  const quotes = outline.sections.flatMap(quotesOf);
  return {
    value: {
      meta: outline.meta,
      sources: indexedSources(outline, verified.sources, sourceShelf()),
      lock: verified.lock,
      quotes: new Map(quotes.map((quote) => [quote.key, quote])),
      outline: read?.outline,
    },
    problems: [...problems.filter(isOfFiles), ...unknownSources(options.sources, [sourceFacts(outline)])],
  };
}

/** What is wrong with the outline's own quotations is said by whoever checks the outline. */
function isOfFiles({ rule }: Problem): boolean {
  return /^(?:file|source|lock)-|^outside-folder$/.test(rule) && rule !== 'source-absent';
}

/** Beside the presentation, beside the folder of outputs that it lies in, or where one usually stands to work. */
async function outlineOf(
  path: string,
  { stem }: FileEvidence,
  { cwd }: Environment,
): Promise<string | undefined> {
  // What a file says of itself leads to no other folder.
  if (stem !== basename(stem)) return undefined;
  const folder = dirname(resolve(cwd, path));
  const folders = [folder, join(folder, '../content'), join(cwd, 'content'), cwd];
  for (const one of folders) {
    const file = join(one, `${stem}.md`);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return relative(cwd, file);
  }
  return undefined;
}

/** What the file says of its talk, as the outline would. */
function standIn(path: string, evidence: FileEvidence, { cwd }: Environment): Outline {
  const { stem, lang, guests, hosts, sources } = evidence;
  const start = { line: 1, column: 1, offset: 0 };
  const span = { start, end: start };
  return {
    file: { path, folder: dirname(resolve(cwd, path)), ...talkName(`${basename(stem)}.md`), text: '' },
    meta: {
      ...{ title: stem, lang, ratio: '16:9', fonts: [], omit: [], guests, hosts },
      sources: sources.map(({ speakers, ...source }) => ({
        ...{ ...source, title: source.id, span },
        speakers: speakers?.map((speaker) => ({ ...speaker, span })),
      })),
    },
    coverNotes: [],
    sections: [],
  };
}
