/** A path in, whether anything is there out: also a link that leads nowhere. */
import { lstat } from 'node:fs/promises';

export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
