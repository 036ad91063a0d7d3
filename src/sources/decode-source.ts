/** Bytes of a source file in, its text out, or the reason why they are no text we can quote from. */
import { makeProblem } from '../model/problems/make-problem.js';
import type { Problem } from '../model/problems/problem.js';
import { plainLines } from '../text/plain-lines.js';

/** 20 MB: ten times the longest transcript there is likely to be; larger files are files of another kind. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** Decodes UTF-8, drops a byte-order mark, makes line endings `\n`. Everything else is refused with a hint. */
export function decodeSource(bytes: Uint8Array, path: string): Decoded {
  const problem =
    tooLarge(bytes, path) ?? otherEncoding(bytes, path) ?? binary(bytes, path) ?? notUtf8(bytes, path);
  if (problem !== undefined) return { problem };
  const text = plainLines(new TextDecoder().decode(bytes));
  return text.trim() === '' ? { problem: empty(path) } : { text };
}

function tooLarge(bytes: Uint8Array, file: string): Problem | undefined {
  if (bytes.length <= MAX_SOURCE_BYTES) return undefined;
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  return makeProblem('source-too-large', {
    file,
    message: `the source has ${megabytes} MB, and 20 MB is the limit`,
    hint: 'keep only the transcript or the article in it, without recordings and pictures',
  });
}

/** UTF-16 is half zero bytes, so it must be told from binary files first. */
function otherEncoding(bytes: Uint8Array, file: string): Problem | undefined {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return utf16 ? encoding(file, 'UTF-16') : undefined;
}

function binary(bytes: Uint8Array, file: string): Problem | undefined {
  if (!bytes.includes(0)) return undefined;
  return makeProblem('source-binary', {
    file,
    message: 'the source is a binary file, not text',
    hint: 'export it as plain text, Markdown, HTML, WebVTT or SRT, in UTF-8',
  });
}

function notUtf8(bytes: Uint8Array, file: string): Problem | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return encoding(file, 'another encoding');
  }
}

function encoding(file: string, found: string): Problem {
  return makeProblem('source-encoding', {
    file,
    message: `the source is not UTF-8 but ${found}`,
    hint: 'save it again as UTF-8, e.g. with `iconv -f GB18030 -t UTF-8 old.txt > new.txt`',
  });
}

function empty(file: string): Problem {
  return makeProblem('source-empty', {
    file,
    message: 'the source is empty',
    hint: 'paste the words of the interview into it, or take `file` out of the source',
  });
}
