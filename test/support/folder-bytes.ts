/** A folder as it lies on disk, to compare it with another or with itself later. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A digest of each file by its path below the folder, sorted: short to read when two differ. */
export async function folderBytes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const digests = paths
    .toSorted()
    .map(async (path) => [relative(folder, path), digest(await readFile(path))] as const);
  return Object.fromEntries(await Promise.all(digests));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
