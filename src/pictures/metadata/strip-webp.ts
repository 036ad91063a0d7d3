/** A WebP in, still or animated, the same without EXIF, XMP, unknown chunks and what hangs behind its end out. */
import { Malformed } from './picture-fault.js';
import type { StripOptions } from './strip-options.js';

const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'];
/** In the flags of `VP8X`. */
const ICC_FLAG = 0x20;
const EXIF_AND_XMP_FLAGS = 0x0c;

export function stripWebp(bytes: Buffer, { keepProfile }: StripOptions): Buffer {
  const kept = new Set(keepProfile ? [...KEPT, 'ICCP'] : KEPT);
  const chunks = chunksOf(bytes).filter(({ name }) => kept.has(name));
  if (!chunks.some(({ name }) => name === 'VP8 ' || name === 'VP8L' || name === 'ANMF'))
    throw new Malformed('there is no picture in it');
  const body = Buffer.concat(
    chunks.map(({ name, whole }) => (name === 'VP8X' ? flagged(whole, keepProfile) : whole)),
  );
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function flagged(chunk: Buffer, keepProfile: boolean): Buffer {
  const copy = Buffer.from(chunk);
  const flags = copy.readUInt8(8) & ~EXIF_AND_XMP_FLAGS;
  copy.writeUInt8(keepProfile ? flags : flags & ~ICC_FLAG, 8);
  return copy;
}

interface Chunk {
  readonly name: string;
  readonly whole: Buffer;
}

/** A chunk of an odd length is followed by a byte of nothing; the last one's may be missing. */
function chunksOf(bytes: Buffer): readonly Chunk[] {
  if (bytes.length < 12) throw new Malformed('the file ends before the picture does');
  const end = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  const chunks: Chunk[] = [];
  for (let at = 12; at < end;) {
    if (at + 8 > bytes.length) throw new Malformed('the file ends before the picture does');
    const size = bytes.readUInt32LE(at + 4);
    const padded = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) throw new Malformed('the file ends before the picture does');
    const whole = Buffer.concat([bytes.subarray(at, Math.min(padded, bytes.length))], padded - at);
    chunks.push({ name: bytes.toString('latin1', at, at + 4), whole });
    at = padded;
  }
  return chunks;
}
