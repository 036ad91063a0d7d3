/** Writes generated/font-coverage.json, the table of what each bundled font file covers; part of `npm run compile`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keepPackages } from './bundled-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Bundled into the generated folder, so that the packages are found from there as they are from src/.
const program = new URL('../generated/font-coverage.mjs', import.meta.url);
const { metafile } = await build({
  absWorkingDir: root,
  metafile: true,
  entryPoints: [`${root}src/fonts/bundled/coverage-table.ts`],
  outfile: fileURLToPath(program),
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
keepPackages('font-coverage', metafile);
const { makeCoverageTable } = await import(program.href);
mkdirSync(`${root}generated`, { recursive: true });
writeFileSync(
  `${root}generated/font-coverage.json`,
  `${JSON.stringify(makeCoverageTable(), undefined, 1)}\n`,
);
