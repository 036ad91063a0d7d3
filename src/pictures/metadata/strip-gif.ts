/** A GIF in, the same without comments, texts and applications' blocks out, but for the one that says how often it plays. */
import { Malformed } from './picture-fault.js';

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

export function stripGif(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 13 + colourTableSize(bytes, 10);
  if (at > bytes.length) throw new Malformed('the file ends before the picture does');
  parts.push(bytes.subarray(0, at));
  // Some programs leave the trailer out.
  while (at < bytes.length && bytes[at] !== TRAILER) {
    const end = blockEnd(bytes, at);
    if (isKept(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...parts, Buffer.from([TRAILER])]);
}

function blockEnd(bytes: Buffer, at: number): number {
  if (bytes[at] === IMAGE) return dataEnd(bytes, at + 11 + colourTableSize(bytes, at + 9));
  if (bytes[at] === EXTENSION) return dataEnd(bytes, at + 2);
  throw new Malformed('the file ends before the picture does');
}

/** Data comes in pieces that tell their length; one of length 0 ends it. */
function dataEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes[at]; length !== 0; length = bytes[at]) {
    if (length === undefined) throw new Malformed('the file ends before the picture does');
    at += length + 1;
  }
  return at + 1;
}

function colourTableSize(bytes: Buffer, flagsAt: number): number {
  const flags = bytes[flagsAt] ?? 0;
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function isKept(bytes: Buffer, at: number): boolean {
  if (bytes[at] === IMAGE) return true;
  const label = bytes[at + 1];
  return (
    label === GRAPHIC_CONTROL ||
    (label === APPLICATION && LOOPS.includes(bytes.toString('latin1', at + 3, at + 14)))
  );
}
