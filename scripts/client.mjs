/**
 * Bundles the scripts of our pages: each entry of src/client/ becomes one file in generated/client/, that is
 * put into the page whole.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keepPackages } from './bundled-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { metafile } = await build({
  absWorkingDir: root,
  metafile: true,
  entryPoints: ['stage', 'presenter', 'live', 'remote'].map((name) => `${root}src/client/${name}.ts`),
  outdir: `${root}generated/client`,
  bundle: true,
  format: 'iife',
  platform: 'browser',
  // The browsers of the last years: those that know what the looks use.
  target: ['chrome111', 'firefox121', 'safari16.4'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
keepPackages('client', metafile);
