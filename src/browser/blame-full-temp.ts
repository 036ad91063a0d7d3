/** A browser's failure in, the same out, or one that names the temporary folder where that has no room for a browser. */
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { EnvironmentError } from '../model/problems/environment-error.js';

/** What Chromium wants for the memory that its processes share; it complains itself below it. */
const ROOM_MIB = 64;
/** Files of a profile and of what is shared; a browser that prints has some 150 of them. */
const FILES = 200;
const BLAMED = new Set(['browser-failed', 'browser-died']);

/** The part of `statfs` that tells of room; `files` is 0 where the disk counts none. */
export interface DiskRoom {
  readonly bavail: number;
  readonly bsize: number;
  readonly files: number;
  readonly ffree: number;
}

/** A browser that cannot write says nothing of it, or something else: it is the disk that tells. */
export async function blameFullTemp(error: unknown, folder = tmpdir()): Promise<unknown> {
  if (!(error instanceof EnvironmentError) || !BLAMED.has(error.code)) return error;
  const room = await statfs(folder).catch(() => undefined);
  const lack = room === undefined ? undefined : lackOf(room);
  return lack === undefined ? error : tempFull(error, folder, lack);
}

/** @returns what there is too little of, in words; nothing when there is enough */
export function lackOf({ bavail, bsize, files, ffree }: DiskRoom): string | undefined {
  const mib = (bavail * bsize) / 2 ** 20;
  if (mib < ROOM_MIB) return `room for ${mib < 10 ? mib.toFixed(1) : Math.floor(mib)} MiB`;
  return files > 0 && ffree < FILES ? `room for ${ffree} files` : undefined;
}

function tempFull(error: EnvironmentError, folder: string, lack: string): EnvironmentError {
  return new EnvironmentError(
    'temp-unwritable',
    `${error.message}, and the temporary folder ${folder} has only ${lack}`,
    `make ${ROOM_MIB} MiB of room there, or name another folder with TMPDIR`,
    error,
  );
}
