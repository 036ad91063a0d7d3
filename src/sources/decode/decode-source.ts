/** Bytes of a source file in, its text out, or the reason why they are no text we can quote from. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { plainLines } from '../../text/plain-lines.js';
import { decodeAs } from './decode-as.js';
import { declaredEncoding } from './declared-encoding.js';
import { guessEncoding } from './guess-encoding.js';

/** 20 MB: ten times the longest transcript there is likely to be; larger files are files of another kind. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Reads what the file declares by a byte-order mark, in its XML declaration or in `<meta charset>`, and UTF-8 where it
 * declares nothing; a guess could put wrong words into somebody's mouth. Line endings become `\n`.
 */
export function decodeSource(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length > MAX_SOURCE_BYTES) return { problem: tooLarge(bytes, path) };
  const declared = declaredEncoding(bytes);
  const decoded = decodeAs(bytes, declared ?? 'utf-8');
  if (decoded === undefined) return { problem: notDecoded(bytes, declared, path) };
  if (decoded.includes('\0')) return { problem: binary(bytes, path) };
  const text = plainLines(decoded);
  return text.trim() === '' ? { problem: empty(path) } : { text };
}

export function tooLarge(bytes: Uint8Array, file: string): Problem {
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  return makeProblem('source-too-large', {
    file,
    message: `the source has ${megabytes} MB, and 20 MB is the limit`,
    hint: 'keep only the transcript or the article in it, without recordings and pictures',
  });
}

function notDecoded(bytes: Uint8Array, declared: string | undefined, file: string): Problem {
  if (declared === undefined && bytes.includes(0)) return binary(bytes, file);
  const guess = guessEncoding(bytes);
  const name = declared === undefined ? undefined : declared.toUpperCase();
  return makeProblem('source-encoding', {
    file,
    message:
      name === undefined
        ? `the source is not UTF-8${guess === undefined ? '' : `, and may be ${guess}`}`
        : `the source says that it is ${name}, and its bytes are not`,
    hint: `save it again as UTF-8, e.g. with \`iconv -f ${guess ?? 'GB18030'} -t UTF-8 old.txt > new.txt\``,
  });
}

/** Latin text in UTF-16 is half zero bytes. */
function binary(bytes: Uint8Array, file: string): Problem {
  const guess = guessEncoding(bytes);
  if (guess?.startsWith('UTF-16') === true)
    return makeProblem('source-encoding', {
      file,
      message: 'the source seems to be UTF-16, and has no byte-order mark to say so',
      hint: `save it again as UTF-8, e.g. with \`iconv -f ${guess} -t UTF-8 old.txt > new.txt\``,
    });
  return makeProblem('source-binary', {
    file,
    message: 'the source is a binary file, not text',
    hint: 'export it as plain text, Markdown, HTML, DOCX, PDF, WebVTT or SRT',
  });
}

function empty(file: string): Problem {
  return makeProblem('source-empty', {
    file,
    message: 'the source is empty',
    hint: 'paste the words of the interview into it, or take `file` out of the source',
  });
}
