/** Extracts the sources that tests check quotes against; a source that cannot be read is the test's own fault. */
import type { SourceText } from '../../src/model/source-text.js';
import { extractSource } from '../../src/sources/extract-source.js';

export function readText(text: string, path = 'talk.txt'): SourceText {
  const { value, problems } = extractSource(new TextEncoder().encode(text), path);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}
