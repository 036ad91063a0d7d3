/** Turns a module of `src/browser` into JavaScript that a child process of a test can run: Node 20 reads no TypeScript. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';
import { ROOT } from './helpers.js';

/**
 * @param name of the module, e.g. `open-browser`
 * @returns the path of a file within the repository, where packages are found; removed when the test ends.
 */
export async function transpiledBrowser(name: string): Promise<string> {
  const folder = await mkdtemp(join(ROOT, 'node_modules/.cache/transpiled-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`src/browser/${name}.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return outfile;
}
