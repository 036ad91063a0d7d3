/** Completes a printed PDF; the PDF library is loaded only now, since loading it costs more than its work. */
import type { PdfFacts } from './facts/pdf-facts.js';
import type { PrintedPage } from './facts/printed-page.js';

/** Loads it ahead, while somebody waits for the browser anyway. */
export async function prepareToFinish(): Promise<void> {
  await import('./complete-pdf.js');
}

/**
 * Our facts, bookmarks and tags in, Chromium's clock and chance out; what pages show stays as it is.
 * The same bytes and facts give the same bytes.
 */
export async function finishPdf(printed: PrintedPage, facts: PdfFacts): Promise<Uint8Array> {
  const { completePdf } = await import('./complete-pdf.js');
  return completePdf(printed, facts);
}
