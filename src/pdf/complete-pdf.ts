/**
 * Rewrites a PDF with our facts and bookmarks. Uses the low-level half of the PDF library by name, so that a
 * bundler leaves out the half that draws pages.
 */
import { PDFDict, PDFHexString, PDFName, type PDFContext } from '@cantoo/pdf-lib';
import { writeBookmarks } from './bookmarks/bookmarks.js';
import { indexText } from './content/find-gaps.js';
import { writeInfo } from './facts/info.js';
import { writeMetadata } from './facts/metadata.js';
import { locateBookmarks } from './bookmarks/locate-bookmarks.js';
import type { PdfFacts } from './facts/pdf-facts.js';
import type { PrintedPage } from './facts/printed-page.js';
import { parsePrinted } from './parse-printed.js';
import { tagPdf } from './tags/tag-pdf.js';
import { writePageLabels } from './bookmarks/page-labels.js';
import { writePdf } from './write-pdf.js';

/** @param words the text that was printed; see `PrintedPage`. */
export async function completePdf({ bytes, words }: PrintedPage, facts: PdfFacts): Promise<Uint8Array> {
  const context = await parsePrinted(bytes);
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  describe(context, catalog, facts.lang);
  writeInfo(context, facts);
  writeMetadata(context, catalog, facts);
  const headings = tagPdf(context, catalog, indexText(words));
  writeBookmarks(context, catalog, locateBookmarks(facts.bookmarks, headings));
  if (facts.labels !== undefined) writePageLabels(context, catalog, facts.labels);
  // An identifier made by chance; a file that is not encrypted needs none.
  delete context.trailerInfo.ID;
  return writePdf(context);
}

function describe(context: PDFContext, catalog: PDFDict, lang: string): void {
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(lang));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}
