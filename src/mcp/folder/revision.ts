/** The bytes of a file in, what changes with every byte of it out: whoever writes says what was read. */
import { createHash } from 'node:crypto';

export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
