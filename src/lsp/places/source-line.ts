/** A stretch of a source's words in, the lines of its file that hold them out: a transcript's words stand between its times. */
import { readFile, stat } from 'node:fs/promises';
import type { Range } from 'vscode-languageserver';
import type { TextRange } from '../../model/evidence.js';
import type { SourceText } from '../../model/source-text.js';
import { plainLines } from '../../text/plain-lines.js';
import { spansOf } from '../../text/spans.js';
import { FILE_START, rangeOf } from '../protocol/positions.js';

/** Formats whose files are no text that an editor shows. */
const UNSHOWN = new Set<SourceText['format']>(['docx', 'pdf']);
/** Larger files are opened at their beginning. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The beginning of the file where its words are written in another way, as HTML writes some. @returns undefined where there is no file */
export async function linesInFile(
  path: string,
  source: SourceText,
  range: TextRange,
): Promise<Range | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile() !== true) return undefined;
  if (UNSHOWN.has(source.format) || stats.size > MOST_BYTES) return FILE_START;
  return rangeInFile(plainLines(await readFile(path, 'utf8')), source, range);
}

export function rangeInFile(file: string, { text }: SourceText, [start, end]: TextRange): Range {
  const first = lineOf(text, start, end);
  const from = nthIndex(file, first, countBefore(text, first, start));
  if (from === -1) return FILE_START;
  const last = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const isOneLine = last.length >= end - start;
  const to = isOneLine ? -1 : file.indexOf(last, from + first.length);
  return rangeOf(spansOf(file)(from, to === -1 ? from + first.length : to + last.length));
}

function lineOf(text: string, start: number, end: number): string {
  const lineEnd = text.indexOf('\n', start);
  return text.slice(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
}

function countBefore(text: string, words: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && at < before; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

function nthIndex(text: string, words: string, count: number): number {
  let at = text.indexOf(words);
  for (let left = count; left > 0 && at !== -1; left -= 1) at = text.indexOf(words, at + 1);
  return at;
}
