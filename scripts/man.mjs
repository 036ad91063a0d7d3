/** Writes the manual page, generated/pullquote.1, from what the compiled command line says of itself. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const page = execFileSync(process.execPath, [join(root, 'dist/pullquote.cjs'), 'man'], { encoding: 'utf8' });
writeFileSync(join(root, 'generated/pullquote.1'), page);
