/**
 * Bundles the thread that opens DOCX and PDF files into generated/, with the tables by which PDF files name Chinese,
 * Japanese and Korean characters. Apart from the rest, since no other run loads it.
 */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { keepPackages } from './bundled-packages.mjs';

const root = join(import.meta.dirname, '..');

/** What is changed in pdf.js, each as [file, its code, ours]: a version that has it no longer stops the build. */
const CHANGES = [
  // It draws, and is native; we read.
  ['pdf.mjs', 'require("@napi-rs/canvas")', 'undefined'],
  // Browsers save the state at every line, and a state that is another's prototype is slow ever after: half of all time.
  [
    'pdf.worker.mjs',
    'Object.assign(Object.create(this), this);\n    clone.textMatrix',
    'Object.assign(new TextState(), this);\n    clone.textMatrix',
  ],
];
const changedPdfjs = {
  name: 'changed-pdfjs',
  setup({ onLoad }) {
    for (const [file, theirs, ours] of CHANGES) {
      const filter = new RegExp(String.raw`[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]${file}$`);
      onLoad({ filter }, ({ path }) => {
        const code = readFileSync(path, 'utf8');
        if (!code.includes(theirs))
          throw new Error(`${file} of pdfjs-dist has no ${theirs}: see what stands in its place`);
        return { contents: code.replace(theirs, ours), loader: 'js' };
      });
    }
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
  plugins: [changedPdfjs],
});
keepPackages('documents', metafile);
cpSync(join(root, 'node_modules/pdfjs-dist/cmaps'), join(root, 'generated/cmaps'), { recursive: true });
