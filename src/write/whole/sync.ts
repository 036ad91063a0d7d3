/** Bytes in, on the disk itself out: what has been synced outlives a switched-off machine. */
import { open, type FileHandle } from 'node:fs/promises';

export interface FileContent {
  readonly bytes: string | Uint8Array;
  /** Permissions; the user's usual ones if absent. */
  readonly mode?: number | undefined;
}

/** @throws an error with the code `EEXIST` when something is there */
export async function writeSynced(path: string, { bytes, mode }: FileContent): Promise<void> {
  await synced(path, 'wx', async (file) => {
    await file.writeFile(bytes);
    if (mode !== undefined) await file.chmod(mode);
  });
}

/** The names in a folder. Some systems sync no folders, and say so in various ways. */
export async function syncFolder(folder: string): Promise<void> {
  await synced(folder, 'r', () => undefined).catch(() => undefined);
}

async function synced(path: string, flags: string, use: (file: FileHandle) => unknown): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
    await file.sync();
  } finally {
    await file.close();
  }
}
