/** Reads the regular files of a tar archive held in memory; what else an archive may hold is passed over. */

export interface TarEntry {
  /** As the archive writes it, e.g. `lib/libnss3.so`. */
  readonly path: string;
  readonly bytes: Buffer;
}

const BLOCK = 512;
const REGULAR_FILE = new Set(['0', '\0']);

/** Reads ustar headers: enough for archives with short names, such as those in `@sparticuz/chromium`. */
export function* untar(archive: Buffer): Generator<TarEntry> {
  let offset = 0;
  while (offset + BLOCK <= archive.length && archive[offset] !== 0) {
    const header = archive.subarray(offset, offset + BLOCK);
    const size = Number.parseInt(field(header, 124, 12), 8);
    const start = offset + BLOCK;
    if (REGULAR_FILE.has(String.fromCharCode(header[156] ?? 0))) {
      yield { path: field(header, 0, 100), bytes: archive.subarray(start, start + size) };
    }
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function field(header: Buffer, start: number, length: number): string {
  const text = header.toString('latin1', start, start + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
