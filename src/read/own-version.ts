/** Which Pullquote this is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

/** Where parts of us are missing, whatever needs them says so. */
export function ownVersion(): string {
  try {
    const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  } catch {
    return 'of unknown version';
  }
}
