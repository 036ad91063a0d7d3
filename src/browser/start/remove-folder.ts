/** A browser's temporary folder in, nothing left of it. */
import { rmSync } from 'node:fs';

/** A dying browser may still write into it. */
export const REMOVAL = { recursive: true, force: true, maxRetries: 3 };

/** For when our process ends; what stays is litter, and no reason to lose a deck. */
export function removeAtOnce(folder: string): void {
  try {
    rmSync(folder, REMOVAL);
  } catch {
    // The next run clears it away.
  }
}
