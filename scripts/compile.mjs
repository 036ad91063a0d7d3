/**
 * Compiles Pullquote: what it takes from its dependencies first, then the bundle and, last, its types; without these,
 * which take most of the time and which no test reads, as `--no-types`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

run('scripts/capture-player.mjs');
run('scripts/font-coverage.mjs');
run('scripts/client.mjs');
run('scripts/templates.mjs');
run('scripts/hyphenation.mjs');
run('scripts/office-widths.mjs');
run('scripts/documents.mjs');
run('scripts/bundle.mjs');
run('scripts/man.mjs');
run('scripts/sbom.mjs');
if (!process.argv.includes('--no-types')) run('scripts/types.mjs');
