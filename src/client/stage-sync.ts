/** Keeps a window in step with the room: its own moves go out, those of others come in. */
import type { StageChange } from '../model/live-message.js';
import type { LiveLink } from './live-link.js';

export interface StageSync {
  /** Tells the room what has been done here. */
  tell(change: StageChange): void;
  /** @returns whether the state counts: while own changes are still on their way, it is out of date */
  isCurrent(acks: number): boolean;
  /** A new connection counts anew. */
  reset(): void;
}

export function stageSync(link: () => LiveLink | undefined): StageSync {
  let sent = 0;
  return {
    tell(change) {
      const open = link();
      if (!open?.isOpen()) return;
      sent += 1;
      open.send({ type: 'change', change });
    },
    isCurrent: (acks) => acks >= sent,
    reset: () => (sent = 0),
  };
}
