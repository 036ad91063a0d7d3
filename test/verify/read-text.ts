/** Extracts the sources that tests check quotes against; a source that cannot be read is the test's own fault. */
import { extractSource, type ExtractedText } from '../../src/sources/extract-source.js';

export function readText(text: string, path = 'talk.txt'): ExtractedText {
  const { value, problems } = extractSource(new TextEncoder().encode(text), path);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}
