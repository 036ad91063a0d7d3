/**
 * Writes dist/types/: one file of declarations an entry, with what its exports speak of and nothing else of ours, so
 * that nobody can lean on an inner type.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';

const root = join(import.meta.dirname, '..');
const ENTRIES = ['index', 'verify'];

mkdirSync(join(root, 'dist'), { recursive: true });
const single = mkdtempSync(join(root, 'dist', 'types-'));
try {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const config = join(root, 'tsconfig.types.json');
  execFileSync(process.execPath, [compiler, '-p', config, '--outDir', single], {
    cwd: root,
    stdio: 'inherit',
  });
  const bundles = generateDtsBundle(
    ENTRIES.map((entry) => ({
      filePath: join(single, `${entry}.d.ts`),
      output: { exportReferencedTypes: false, noBanner: true },
    })),
    { preferredConfigPath: config },
  );
  const types = join(root, 'dist', 'types');
  rmSync(types, { recursive: true, force: true });
  mkdirSync(types);
  for (const [index, entry] of ENTRIES.entries()) writeFileSync(join(types, `${entry}.d.ts`), bundles[index]);
} finally {
  rmSync(single, { recursive: true, force: true });
}
