/** Who may read the browser that we put into a cache, and whose caches we read. */
import type { Stats } from 'node:fs';

export interface CacheModes {
  readonly folder: number;
  readonly file: number;
  readonly program: number;
}

const PRIVATE: CacheModes = { folder: 0o700, file: 0o600, program: 0o700 };
const READABLE: CacheModes = { folder: 0o755, file: 0o644, program: 0o755 };

/** What a user caches is the user's own; what root caches, as when an image is made, is there for everybody. */
export function modesOfCache(uid = process.getuid?.()): CacheModes {
  return uid === 0 ? READABLE : PRIVATE;
}

/** Made by this user or by root, and nobody else can write to it. Windows has no such owners and modes. */
export function isTrusted({ uid, mode }: Pick<Stats, 'uid' | 'mode'>, user = process.getuid?.()): boolean {
  return user === undefined || ((uid === user || uid === 0) && (mode & 0o022) === 0);
}
