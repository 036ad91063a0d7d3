/** The secrets in the addresses of remotes and followers. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 144 random bits: 24 letters of an address. */
export function makeToken(): string {
  return randomBytes(18).toString('base64url');
}

/** Takes the same time wherever the two differ, and however long either is. */
export function isToken(given: string, token: string | undefined): boolean {
  const equal = timingSafeEqual(digest(given), digest(token ?? ''));
  return token !== undefined && equal;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
