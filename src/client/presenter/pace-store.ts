/** Keeps a pace clock over a reload, and over a presenter window that was closed by mistake. */
import type { PaceClock } from '../../model/pace/pace-clock.js';
import { isRecord } from '../../text/is-record.js';

/** What of `localStorage` is needed; it may be missing, full or forbidden, as in some browsers from disk. */
export type PaceStorage = Pick<Storage, 'getItem' | 'setItem'>;

export interface PaceStore {
  read(now: number): PaceClock | undefined;
  write(clock: PaceClock, now: number): void;
}

/** What nobody has looked at for longer belongs to another rehearsal, even if its clock was never paused. */
const FRESH = 15 * 60_000;

/** @param deck the deck's stem: each deck has a clock of its own */
export function openPaceStore(deck: string, storage: PaceStorage | undefined = browserStorage()): PaceStore {
  const key = `pullquote-pace:${deck}`;
  return {
    read(now) {
      const kept = parseKept(attempt(() => storage?.getItem(key) ?? null));
      return kept !== undefined && Math.abs(now - kept.seen) < FRESH ? kept.clock : undefined;
    },
    write: (clock, now) => attempt(() => storage?.setItem(key, JSON.stringify({ clock, seen: now }))),
  };
}

interface Kept {
  readonly clock: PaceClock;
  /** When the page was last alive. */
  readonly seen: number;
}

/** Anything may stand under a key: another version of us, or a page of the same origin. */
function parseKept(json: string | null | undefined): Kept | undefined {
  const kept: unknown = attempt(() => JSON.parse(json ?? 'null') as unknown);
  if (!isRecord(kept) || typeof kept['seen'] !== 'number' || !isRecord(kept['clock'])) return undefined;
  const { spent, slide, since } = kept['clock'];
  if (!isRecord(spent) || !Object.values(spent).every(Number.isFinite)) return undefined;
  return {
    seen: kept['seen'],
    clock: {
      spent: spent as Record<string, number>,
      slide: typeof slide === 'string' ? slide : undefined,
      since: Number.isFinite(since) ? (since as number) : undefined,
    },
  };
}

/** Where storage is forbidden, even to name it throws. */
function browserStorage(): PaceStorage | undefined {
  return attempt(() => localStorage);
}

/** Without storage the clock still runs; it only does not survive. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
