/** Completes a printed PDF; the PDF library is loaded only now, since loading it costs more than its work. */
import type { PdfFacts } from './pdf-facts.js';

/** Loads it ahead, while somebody waits for the browser anyway. */
export async function prepareToFinish(): Promise<void> {
  await import('./complete-pdf.js');
}

/**
 * Our facts and bookmarks in, Chromium's clock and chance out; pages, tags, links and fonts stay as they are.
 * The same bytes and facts give the same bytes.
 *
 * @param printed what `PageHandle.pdf` gave.
 */
export async function finishPdf(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const { completePdf } = await import('./complete-pdf.js');
  return completePdf(printed, facts);
}
