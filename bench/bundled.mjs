/** Imports a benchmark that is written in TypeScript, which Node runs only as a bundle. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(import.meta.dirname);

/**
 * @param {string} name of a file in bench/, without `.ts`
 * @param {Record<string, string>} define what stands for what in its code
 */
export async function importBundled(name, define = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  try {
    const outfile = join(folder, `${name}.mjs`);
    const require = `import{createRequire as pullquoteRequire}from'node:module';const require=pullquoteRequire(${JSON.stringify(join(root, 'bench/'))});`;
    await build({
      entryPoints: [join(root, 'bench', `${name}.ts`)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
      logLevel: 'error',
      define,
      banner: { js: require },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
