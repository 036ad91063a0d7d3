/** How much a client may send, as a bucket that fills with time and is emptied by messages. */

/** A pointer that moves sends 30 messages a second. */
const PER_SECOND = 60;
const BURST = 120;

export interface RateLimit {
  /** Whether one more is within the limit. */
  take(): boolean;
}

/** @param now the time in milliseconds */
export function rateLimit(now: () => number): RateLimit {
  let left = BURST;
  let filled = now();
  return {
    take() {
      const time = now();
      left = Math.min(BURST, left + ((time - filled) / 1000) * PER_SECOND);
      filled = time;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
