/** A raw text in, a function out that finds in it what the parser was given without mark and with plain ends. */
import { firstWhere } from './first-where.js';

/** The parser's text has no byte-order mark, and each `\r\n` and lone `\r` is one `\n` in it. */
export function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  // Where the parser's text has one character less than the raw one.
  const shortened = [...raw.matchAll(/\r\n/g)].map(({ index }, before) => index - mark - before);
  return (offset) => offset + mark + firstWhere(shortened, (end) => end >= offset);
}
