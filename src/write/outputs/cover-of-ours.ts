/** A picture without our mark in, whether it is a cover of ours out: image programs drop what they do not know when they save. */
import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { mentionsMark } from './mark.js';

const NEAR = 4096;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** It is where the outputs beside it are marked, and it is as large as the cover that takes its place. */
export async function isOurCover(
  folder: string,
  name: string,
  there: Buffer,
  cover: Uint8Array,
): Promise<boolean> {
  if (extname(name) !== '.png') return false;
  const size = sizeOf(there);
  if (size === undefined || size !== sizeOf(Buffer.from(cover.buffer, cover.byteOffset, cover.byteLength)))
    return false;
  const stem = join(folder, name.slice(0, -extname(name).length));
  const beside = await Promise.all(
    ['.html', '.presenter.html', '.md'].map((suffix) => startOf(stem + suffix)),
  );
  return beside.some(mentionsMark);
}

/** Width and height, as its first chunk has them. */
function sizeOf(png: Buffer): string | undefined {
  return png.length >= 24 && png.subarray(0, 8).equals(SIGNATURE) ? png.toString('hex', 16, 24) : undefined;
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(NEAR) });
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await file.close();
  }
}
