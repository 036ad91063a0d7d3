/** PDF.js in the build that Node 20 can run, which replaces builtins of the whole process. */
import { at } from '../../src/text/at.js';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const loaded: { pdfjs?: Promise<Pdfjs> } = {};

/** The module, with the builtins as they were: its `JSON.parse`, `stringify` and `push` would slow all later tests. */
export function loadPdfjs(): Promise<Pdfjs> {
  return (loaded.pdfjs ??= load());
}

async function load(): Promise<Pdfjs> {
  const builtins: readonly object[] = [Array.prototype, JSON];
  const before = builtins.map((builtin) => Object.getOwnPropertyDescriptors(builtin));
  // It would be loaded with the first document, after us.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  builtins.forEach((builtin, index) => Object.defineProperties(builtin, at(before, index)));
  return pdfjs;
}
