/** The secrets in the addresses of the speaker's windows, of remotes and of followers. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Absent where it was not asked for: then its addresses lead nowhere. */
export interface Tokens {
  /** Of the windows with notes and control. */
  readonly speaker: string | undefined;
  readonly remote: string | undefined;
  readonly follow: string | undefined;
}

/** The first part of an address says whose token comes next. */
const KINDS = { p: 'speaker', r: 'remote', f: 'follow' } as const;

/** @returns whose right token stands in the path, e.g. the remote's in `/r/…/talk.json` */
export function shownToken(path: string, tokens: Tokens): keyof Tokens | undefined {
  const [, kind, token = ''] = /^\/([prf])\/([^/?]+)\//.exec(path) ?? [];
  const whose = KINDS[kind as keyof typeof KINDS] as keyof Tokens | undefined;
  return whose !== undefined && isToken(token, tokens[whose]) ? whose : undefined;
}

/** What a request for the path shows of who asks, to those who count connections. */
export function standingOf(path: string, tokens: Tokens): 'stranger' | 'follower' | 'known' {
  const whose = shownToken(path, tokens);
  if (whose === undefined) return 'stranger';
  return whose === 'follow' ? 'follower' : 'known';
}

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
