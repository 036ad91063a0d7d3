/** Inflates the Chromium of `@sparticuz/chromium` into a folder: the executable, and the libraries it may miss. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import type { Digests } from './cache-manifest.js';
import { untar } from './untar.js';

/** Where things stand in an unpacked folder, relative to it. */
export const EXECUTABLE = 'chromium';
export const LIBRARIES = 'lib';

const CHUNK = 2 ** 21;

/**
 * The package's own inflating is not used: it writes into the shared temp folder and trusts what it finds there.
 *
 * @param packed the package's `bin` folder.
 * @param target an existing, empty folder.
 * @returns the digest of each file in it.
 */
export async function unpackChromium(packed: string, target: string): Promise<Digests> {
  const [executable, libraries] = await Promise.all([
    unpackExecutable(join(packed, 'chromium.br'), join(target, EXECUTABLE)),
    unpackLibraries(join(packed, 'al2023.tar.br'), join(target, LIBRARIES)),
  ]);
  return { [EXECUTABLE]: executable, ...libraries };
}

/** Hashed while the next chunk is inflated on another thread, it costs no time. */
async function unpackExecutable(from: string, to: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(
    createReadStream(from, { highWaterMark: CHUNK }),
    createBrotliDecompress({ chunkSize: CHUNK }),
    new Transform({ highWaterMark: CHUNK, transform: hashing(hash) }),
    createWriteStream(to, { mode: 0o700, flush: true }),
  );
  return hash.digest('hex');
}

function hashing(hash: Hash): (chunk: Buffer, encoding: string, done: TransformCallback) => void {
  return (chunk, _, done) => {
    hash.update(chunk);
    done(null, chunk);
  };
}

async function unpackLibraries(from: string, folder: string): Promise<Digests> {
  await mkdir(folder, { mode: 0o700 });
  const archive = await promisify(brotliDecompress)(await readFile(from));
  const digests: [path: string, digest: string][] = [];
  for (const { path, bytes } of untar(archive)) {
    const name = basename(path);
    await writeFile(join(folder, name), bytes, { mode: 0o700, flush: true });
    digests.push([join(LIBRARIES, name), createHash('sha256').update(bytes).digest('hex')]);
  }
  return Object.fromEntries(digests);
}
