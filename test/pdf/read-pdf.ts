/** Reads a PDF as a reader's program would, for tests. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { onTestFinished } from 'vitest';
import { loadPdfjs } from '../support/pdfjs.js';

/** Closed when the test ends. */
export async function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // It takes the bytes away, so it gets its own.
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  onTestFinished(() => task.destroy());
  return task.promise;
}

export async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** Titles of the outline with the 1-based pages they lead to. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<readonly (readonly [string, number])[]> {
  const outline = await pdf.getOutline();
  return Promise.all(
    outline.map(async ({ title, dest }) => {
      if (!Array.isArray(dest)) throw new Error(`“${title}” leads nowhere`);
      return [title, (await pdf.getPageIndex(dest[0] as { num: number; gen: number })) + 1] as const;
    }),
  );
}
