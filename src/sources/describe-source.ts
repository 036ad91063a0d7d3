/** Bytes of a source in, what it says about itself out: title, author, date, address, and its headings. */
import type { SourceFacts } from '../model/source-facts.js';
import type { TextFormatName } from '../model/source-text.js';
import { decodeSource } from './decode/decode-source.js';
import { NO_FACTS } from './formats/format.js';
import { SOURCE_FORMATS } from './formats/registry.js';

/** @param bytes of a source that could be read; see `extractSource` */
export function describeSource(bytes: Uint8Array, format: TextFormatName): SourceFacts {
  const decoded = decodeSource(bytes, '');
  return 'text' in decoded ? SOURCE_FORMATS[format].describe(decoded.text) : NO_FACTS;
}
