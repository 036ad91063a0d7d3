/** Bytes of a source file in, the text that quotes are checked against out: the words, and the marks around them. */
import { createHash } from 'node:crypto';
import type { Checked } from '../model/problems/problem.js';
import { EXTRACTION_VERSION, type SourceText, type TextFormatName } from '../model/source-text.js';
import { decodeSource } from './decode/decode-source.js';
import { detectFormat } from './detect-format.js';
import { SOURCE_FORMATS } from './formats/registry.js';

export type ExtractedText = SourceText & { readonly format: TextFormatName };

/**
 * Reads a source of any format whose files are text; nothing and a problem when it cannot be quoted from.
 *
 * @param path as messages print it; its extension tells Markdown and HTML from plain text.
 * @param known the format, where the caller knows it
 */
export function extractSource(
  bytes: Uint8Array,
  path: string,
  known?: TextFormatName,
): Checked<ExtractedText | undefined> {
  const decoded = decodeSource(bytes, path);
  if ('problem' in decoded) return { value: undefined, problems: [decoded.problem] };
  const format = known ?? detectFormat(decoded.text, path);
  const { value: words, problems } = SOURCE_FORMATS[format].read(decoded.text, path);
  if (words === undefined) return { value: undefined, problems };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { value: { path, format, ...words, sha256, extraction: EXTRACTION_VERSION }, problems };
}
