/**
 * A PNG in, still or animated, the same without what it says of itself out: only the chunks that its pixels and their
 * colours need, and nothing behind its end.
 */
import { crc32 } from 'node:zlib';
import { Malformed } from './picture-fault.js';
import type { StripOptions } from './strip-options.js';

const SIGNATURE = 8;
const PIXELS = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'acTL', 'fcTL', 'fdAT'];
const COLOURS = ['gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'cICP'];

export function stripPng(bytes: Buffer, { keepProfile }: StripOptions): Buffer {
  const kept = new Set([...PIXELS, ...COLOURS, ...(keepProfile ? ['iCCP'] : [])]);
  const chunks = chunksOf(bytes).filter(({ name }) => kept.has(name));
  return Buffer.concat([bytes.subarray(0, SIGNATURE), ...chunks.map(({ whole }) => whole)]);
}

export function isAnimatedPng(bytes: Buffer): boolean {
  return chunksOf(bytes).some(({ name }) => name === 'acTL');
}

interface Chunk {
  readonly name: string;
  /** With its length and its checksum. */
  readonly whole: Buffer;
}

function chunksOf(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE;
  while (chunks.at(-1)?.name !== 'IEND') {
    if (at + 12 > bytes.length) throw new Malformed('the file ends before the picture does');
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Malformed('the file ends before the picture does');
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (PIXELS.includes(name) && crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      throw new Malformed('a part of it was changed or damaged');
    chunks.push({ name, whole: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}
