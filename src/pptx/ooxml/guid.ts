/** Ids of parts and sections: the same for the same words, so that the file is the same bytes. */
import { createHash } from 'node:crypto';

export function guid(of: string): string {
  const hash = createHash('sha256').update(of).digest('hex').toUpperCase();
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
}
