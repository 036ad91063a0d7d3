/** Inflates the Chromium of `@sparticuz/chromium` into a folder: the executable, and the libraries it may miss. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
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
 */
export async function unpackChromium(packed: string, target: string): Promise<void> {
  await Promise.all([
    unpackExecutable(join(packed, 'chromium.br'), join(target, EXECUTABLE)),
    unpackLibraries(join(packed, 'al2023.tar.br'), join(target, LIBRARIES)),
  ]);
}

async function unpackExecutable(from: string, to: string): Promise<void> {
  await pipeline(
    createReadStream(from, { highWaterMark: CHUNK }),
    createBrotliDecompress({ chunkSize: CHUNK }),
    createWriteStream(to, { mode: 0o700, flush: true }),
  );
}

async function unpackLibraries(from: string, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const archive = await promisify(brotliDecompress)(await readFile(from));
  for (const { path, bytes } of untar(archive)) {
    await writeFile(join(folder, basename(path)), bytes, { mode: 0o700, flush: true });
  }
}
