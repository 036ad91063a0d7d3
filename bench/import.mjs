/** `npm run bench:import`: bundles the measurement, since Node runs no TypeScript, and prints what it finds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
try {
  const outfile = join(folder, 'import-figures.mjs');
  await build({
    entryPoints: [join(root, 'bench/import-figures.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/import/corpus/truth.ts')).href),
    },
    banner: {
      js: "import{createRequire as pullquoteRequire}from'node:module';const require=pullquoteRequire(process.cwd()+'/');",
    },
  });
  const { benchImport } = await import(pathToFileURL(outfile).href);
  benchImport((line) => process.stdout.write(`${line}\n`), process.argv[2]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
