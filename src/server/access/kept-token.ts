/** A folder in, the speaker's token that is kept in it out: the same after a restart, so that open tabs live on. */
import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeToken } from './token.js';

/** Below the folder that a run was started in. */
export const TOKEN_FILE = join('.pullquote', 'token');

export interface KeptToken {
  readonly token: string;
  /** Why it will be another after a restart; absent where it is kept. */
  readonly unkept?: string | undefined;
}

/**
 * A token that others could have read, or have put there, is none: another takes its place.
 *
 * @param user our own, where users have numbers
 */
export async function keepToken(folder: string, user = process.getuid?.()): Promise<KeptToken> {
  const kept = join(folder, '.pullquote');
  const token = makeToken();
  try {
    await mkdir(kept, { mode: 0o700 }).catch(unlessThere);
    const stats = await lstat(kept);
    if (!stats.isDirectory()) return { token, unkept: `${kept} is no folder` };
    if (!isOf(stats, user)) return { token, unkept: `${kept} belongs to another user` };
    // A token in a repository is everybody's.
    await writeFile(join(kept, '.gitignore'), '*\n', { flag: 'wx' }).catch(unlessThere);
    const path = join(folder, TOKEN_FILE);
    const before = await readToken(path, user);
    if (before === undefined) await writeToken(path, token);
    return { token: before ?? token };
  } catch (error) {
    return { token, unkept: error instanceof Error ? error.message : String(error) };
  }
}

async function readToken(path: string, user: number | undefined): Promise<string | undefined> {
  // A link is not followed, and a pipe in its place is not waited for.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.nlink !== 1 || !isOf(stats, user) || !isSecret(stats)) return undefined;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return /^([\w-]{24})\n$/.exec(buffer.toString('latin1', 0, bytesRead))?.[1];
  } finally {
    await file.close();
  }
}

/** Under another name first: so nobody's file is written into, and nobody reads half of it. */
async function writeToken(path: string, token: string): Promise<void> {
  const temporary = `${path}.${makeToken()}.tmp`;
  try {
    await writeFile(temporary, `${token}\n`, { flag: 'wx', mode: 0o600 });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Windows knows no such numbers; there the folder's own rights have to do. */
function isOf({ uid }: Stats, user: number | undefined): boolean {
  return user === undefined || uid === user;
}

function isSecret({ mode }: Stats): boolean {
  return process.platform === 'win32' || (mode & 0o077) === 0;
}

function unlessThere(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}
