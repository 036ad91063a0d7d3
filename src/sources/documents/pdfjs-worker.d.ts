/** Of no types of its own: once loaded, `pdf.mjs` finds it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
