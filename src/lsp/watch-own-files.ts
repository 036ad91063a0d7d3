/** For editors that watch no files: what lies beside open outlines, and in the folders of what they name, is watched by us. */
import { dirname } from 'node:path';
import { watchFiles } from '../live/watch-files.js';
import { outlineFiles } from '../pipeline/load/outline-files.js';
import type { Session } from './session/session.js';

/** @returns what ends it */
export function watchOwnFiles(
  session: Session,
  changed: () => void,
  log: (line: string) => void,
): () => Promise<void> {
  const watching = watchFiles({
    poll: false,
    changed,
    failed: (error) => {
      log(`saves are not heard of: ${error.message}`);
    },
  });
  session.onChecked((outline) => {
    watching.add([...new Set(outlineFiles(outline).map((file) => dirname(file)))]);
  });
  return () => watching.close();
}
