/**
 * Rewrites a PDF with our facts and bookmarks. Uses the low-level half of the PDF library by name, so that a
 * bundler leaves out the half that draws pages.
 */
import { PDFDict, PDFHexString, PDFName, PDFParser, PDFStreamWriter, type PDFContext } from '@cantoo/pdf-lib';
import { writeBookmarks } from './bookmarks.js';
import { writeInfo } from './info.js';
import type { PdfFacts } from './pdf-facts.js';

export async function completePdf(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const context = await PDFParser.forBytesWithOptions(printed).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  describe(context, catalog, facts.lang);
  writeInfo(context, facts);
  writeBookmarks(context, catalog, facts.bookmarks);
  // An identifier made by chance; a file that is not encrypted needs none.
  delete context.trailerInfo.ID;
  return PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
}

function describe(context: PDFContext, catalog: PDFDict, lang: string): void {
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(lang));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}
