/** The bytes of an outline in, its text out, or what is wrong with them. */
import { plainLines } from '../text/plain-lines.js';

export interface DecodeFault {
  readonly message: string;
  readonly hint: string;
}

/** UTF-8 or nothing: text in a guessed encoding would put wrong words into somebody's mouth. Line endings become `\n`. */
export function decodeText(bytes: Buffer): string | DecodeFault {
  const mark = bytes.subarray(0, 2).toString('latin1');
  if (mark === '\xff\xfe' || mark === '\xfe\xff')
    return { message: 'this file is UTF-16, and an outline is UTF-8', hint: SAVE_AS };
  if (bytes.includes(0))
    return {
      message: `there is a NUL byte in line ${lineAt(bytes, bytes.indexOf(0))}, so this is no text`,
      hint: 'check that this is the file you meant',
    };
  const text = decode(bytes);
  if (text !== undefined) return plainLines(text);
  return { message: `line ${brokenLine(bytes)} has bytes that are not UTF-8`, hint: SAVE_AS };
}

const SAVE_AS = 'open it in your editor, and save it with the encoding UTF-8';

/** A byte-order mark is left out. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function brokenLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
}

function lineAt(bytes: Buffer, offset: number): number {
  return bytes.subarray(0, offset).toString('latin1').split('\n').length;
}
