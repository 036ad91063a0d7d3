/** Bytes of a source file of any format in, its words out: the one way for all who read sources. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Checked } from '../model/problems/problem.js';
import type { SourceFacts } from '../model/source-facts.js';
import {
  EXTRACTION_VERSION,
  type DocumentFormatName,
  type SourceFormat,
  type SourceText,
  type TextFormatName,
} from '../model/source-text.js';
import { MAX_SOURCE_BYTES, tooLarge } from './decode/decode-source.js';
import { describeSource } from './describe-source.js';
import { extractSource } from './extract-source.js';
import { notSuchDocument } from './formats/document-problem.js';
import { DOCUMENT_FORMATS } from './formats/registry.js';

export interface ReadSource {
  readonly source: SourceText;
  /** What it says about itself: it takes time, which only who asks should spend. */
  readonly describe: () => SourceFacts;
}

/**
 * Nothing and a problem where it cannot be quoted from; warnings beside it where some of it is in doubt.
 *
 * @param path as messages print it; its extension helps to tell the format
 * @param known the format, where the caller knows it
 */
export async function readSource(
  bytes: Uint8Array,
  path: string,
  known?: SourceFormat,
): Promise<Checked<ReadSource | undefined>> {
  if (bytes.length > MAX_SOURCE_BYTES) return { value: undefined, problems: [tooLarge(bytes, path)] };
  const name = known ?? documentFormat(bytes);
  const called = name === undefined ? calledDocument(path) : undefined;
  if (called !== undefined) return { value: undefined, problems: [notSuchDocument(called, path)] };
  return name !== undefined && isDocument(name) ? openSource(bytes, path, name) : readText(bytes, path, name);
}

function isDocument(name: SourceFormat): name is DocumentFormatName {
  return name in DOCUMENT_FORMATS;
}

function documentFormat(bytes: Uint8Array): DocumentFormatName | undefined {
  return Object.values(DOCUMENT_FORMATS).find(({ detect }) => detect(bytes))?.name;
}

/** By its name alone: then its bytes are something else, and no words of an interview. */
function calledDocument(path: string): DocumentFormatName | undefined {
  const extension = extname(path).slice(1).toLowerCase();
  return Object.values(DOCUMENT_FORMATS).find(({ extensions }) => extensions.includes(extension))?.name;
}

function readText(
  bytes: Uint8Array,
  path: string,
  known: TextFormatName | undefined,
): Checked<ReadSource | undefined> {
  const { value: source, problems } = extractSource(bytes, path, known);
  return { value: source && { source, describe: () => describeSource(bytes, source.format) }, problems };
}

async function openSource(
  bytes: Uint8Array,
  path: string,
  name: DocumentFormatName,
): Promise<Checked<ReadSource | undefined>> {
  const { value, problems } = await DOCUMENT_FORMATS[name].open(bytes, path);
  if (value === undefined) return { value, problems };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { path, format: name, ...value.words, sha256, extraction: EXTRACTION_VERSION };
  return { value: { source, describe: value.describe }, problems };
}
