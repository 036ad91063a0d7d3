/** The bytes of a file in, what tells whether a person has changed it out. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const TEXTS = ['.html', '.md', '.txt', '.css', '.json'];

/** Line endings are no change: git and editors rewrite them. */
export function contentDigest(name: string, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(isText(name) ? withPlainLines(bytes) : bytes)
    .digest('hex');
}

/** Undefined where there is no file that could be read. */
export async function digestOfFile(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && contentDigest(path, bytes);
}

export function isText(name: string): boolean {
  return TEXTS.includes(extname(name).toLowerCase());
}

export function withPlainLines(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Byte by byte: what is no UTF-8 must not become equal to something else.
  return buffer.includes('\r\n')
    ? Buffer.from(buffer.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : buffer;
}
