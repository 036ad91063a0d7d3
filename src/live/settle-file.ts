/** Waits while a file is in the middle of being saved: an editor may remove or empty it for a moment. */
import { stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const STEP_MS = 15;
const TRIES = 16;

/** A file that stays away or empty is a fact, and is reported as one. */
export async function settleFile(path: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const size = await stat(path).then(
      (stats) => stats.size,
      () => 0,
    );
    if (size > 0) return;
    await delay(STEP_MS);
  }
}
