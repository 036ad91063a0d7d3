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
  // Asked for three times a letter: a product of three matrices, one half of zeros, by way of lists in between.
  [
    'pdf.worker.mjs',
    'return Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm));',
    `const { ctm: c, textMatrix: m } = textState;
      const width = tsm[0], height = tsm[3], rise = tsm[5];
      const m0 = m[0] * width, m1 = m[1] * width, m2 = m[2] * height, m3 = m[3] * height;
      const m4 = m[2] * rise + m[4], m5 = m[3] * rise + m[5];
      return [
        c[0] * m0 + c[2] * m1, c[1] * m0 + c[3] * m1, c[0] * m2 + c[2] * m3, c[1] * m2 + c[3] * m3,
        c[0] * m4 + c[2] * m5 + c[4], c[1] * m4 + c[3] * m5 + c[5],
      ];`,
  ],
];

function changed(code, [file, theirs, ours]) {
  if (!code.includes(theirs))
    throw new Error(`${file} of pdfjs-dist has no ${theirs}: see what stands in its place`);
  return code.replace(theirs, () => ours);
}

const changedPdfjs = {
  name: 'changed-pdfjs',
  setup({ onLoad }) {
    for (const file of new Set(CHANGES.map(([file]) => file))) {
      const filter = new RegExp(String.raw`[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]${file}$`);
      onLoad({ filter }, ({ path }) => ({
        contents: CHANGES.filter(([name]) => name === file).reduce(changed, readFileSync(path, 'utf8')),
        loader: 'js',
      }));
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
