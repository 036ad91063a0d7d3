/** An outline in, where the lock file of its talk lies out: one for all its languages. */
import { join } from 'node:path';
import type { Outline } from '../../model/outline.js';

export function lockPath({ file }: Outline): string {
  return join(file.folder, `${file.name}.evidence.json`);
}
