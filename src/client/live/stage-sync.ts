/** Keeps a window in step with the room: its own moves go out, those of others come in. */
import type { StageChange } from '../../model/live/live-message.js';
import type { LiveLink } from './live-link.js';

export interface StageSync {
  /** Tells the room what has been done here. */
  tell(change: StageChange): void;
  /** What was done while there was no connection, and is still meant; it is handed over once. */
  takeUnsent(): readonly StageChange[];
  /** @returns whether the state counts: while own changes are still on their way, it is out of date */
  isCurrent(acks: number): boolean;
  /** A new connection counts anew. */
  reset(): void;
}

/** A page that opens or wakes connects within this; what was done longer ago would pull everybody back. */
const MEANT_FOR_MS = 3000;

export function stageSync(
  link: () => Pick<LiveLink, 'isOpen' | 'send'> | undefined,
  now = Date.now,
): StageSync {
  let sent = 0;
  let unsent: { readonly change: StageChange; readonly at: number }[] = [];
  const meant = (): typeof unsent => unsent.filter(({ at }) => now() - at <= MEANT_FOR_MS);
  const takeUnsent = (): readonly StageChange[] => {
    const changes = meant().map(({ change }) => change);
    unsent = [];
    return changes;
  };
  return {
    tell(change) {
      const open = link();
      if (!open?.isOpen()) {
        unsent = [...meant(), { change, at: now() }];
        return;
      }
      // What waits was done earlier: sent afterwards, it would pull everybody back.
      for (const earlier of [...takeUnsent(), change]) {
        sent += 1;
        open.send({ type: 'change', change: earlier });
      }
    },
    takeUnsent,
    isCurrent: (acks) => acks >= sent,
    reset: () => (sent = 0),
  };
}
