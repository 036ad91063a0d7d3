/** Finds a PDF's pages in the order they are shown. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFContext } from '@cantoo/pdf-lib';

export function pageRefs(context: PDFContext, catalog: PDFDict): readonly PDFRef[] {
  const root = catalog.get(PDFName.of('Pages'));
  return root instanceof PDFRef ? leaves(context, root) : [];
}

/** The upper edge of a page in points, counted from below as PDFs do. */
export function pageTop(context: PDFContext, page: PDFRef): number {
  for (let node: PDFDict | undefined = context.lookup(page, PDFDict); node;) {
    const box = node.lookupMaybe(PDFName.of('MediaBox'), PDFArray);
    if (box) return box.lookup(3, PDFNumber).asNumber();
    node = node.lookupMaybe(PDFName.of('Parent'), PDFDict);
  }
  throw new Error('A page of the PDF has no size');
}

/** Chromium nests its pages in a tree of eight branches a node. */
function leaves(context: PDFContext, ref: PDFRef): readonly PDFRef[] {
  const kids = context.lookup(ref, PDFDict).lookupMaybe(PDFName.of('Kids'), PDFArray);
  if (!kids) return [ref];
  return kids
    .asArray()
    .filter((kid) => kid instanceof PDFRef)
    .flatMap((kid) => leaves(context, kid));
}
