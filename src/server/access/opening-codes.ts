/** Codes that lead to the speaker's token once, and not for long: what a process list shows of a browser's start. */
import { makeToken } from './token.js';

export interface OpeningCodes {
  make(): string;
  /** Whether it is one that has not been used yet; from now on it has. */
  take(code: string): boolean;
}

/** A browser that has to be started on a slow machine comes within this. */
const VALID_MS = 30_000;

/** @param now the time in milliseconds */
export function openingCodes(now: () => number): OpeningCodes {
  const endings = new Map<string, number>();
  return {
    make() {
      const code = makeToken();
      endings.set(code, now() + VALID_MS);
      return code;
    },
    take(code) {
      const end = endings.get(code);
      endings.delete(code);
      return end !== undefined && now() <= end;
    },
  };
}
