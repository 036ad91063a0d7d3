/** Tells what kind of source a text is, by its content first and its file's extension second. */
import type { TextFormatName } from '../model/source-text.js';
import { SOURCE_FORMATS } from './formats/registry.js';

/** Plain text where nothing tells. */
export function detectFormat(text: string, path: string): TextFormatName {
  const formats = Object.values(SOURCE_FORMATS);
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const found =
    formats.find((format) => format.detect(text)) ??
    formats.find(({ extensions }) => extensions.includes(extension));
  return found?.name ?? 'text';
}
