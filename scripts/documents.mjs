/**
 * Bundles the thread that opens DOCX and PDF files into generated/, with the tables by which PDF files name Chinese,
 * Japanese and Korean characters. Apart from the rest, since no other run loads it.
 */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { keepPackages } from './bundled-packages.mjs';

const root = join(import.meta.dirname, '..');

/** It draws, and is native; we read. */
const CANVAS = 'require("@napi-rs/canvas")';
const withoutCanvas = {
  name: 'without-canvas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!code.includes(CANVAS))
        throw new Error(`pdfjs-dist has no ${CANVAS}: see what it loads in its place`);
      return { contents: code.replace(CANVAS, 'undefined'), loader: 'js' };
    });
  },
};

const { metafile } = await build({
  absWorkingDir: root,
  metafile: true,
  entryPoints: [join(root, 'src/sources/documents/document-worker.ts')],
  outfile: join(root, 'generated/document-worker.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    js: "import{createRequire as pullquoteRequire}from'node:module';const require=pullquoteRequire(import.meta.url);",
  },
  plugins: [withoutCanvas],
});
keepPackages('documents', metafile);
cpSync(join(root, 'node_modules/pdfjs-dist/cmaps'), join(root, 'generated/cmaps'), { recursive: true });
