/** Finds a PDF's pages in the order they are shown. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFContext } from '@cantoo/pdf-lib';
import type { Box } from '../content/box.js';

export function pageRefs(context: PDFContext, catalog: PDFDict): readonly PDFRef[] {
  const root = catalog.get(PDFName.of('Pages'));
  return root instanceof PDFRef ? leaves(context, root) : [];
}

/** Left, bottom, right and top of a page in points, counted from below as PDFs do. */
export function pageBox(page: PDFDict): Box {
  for (let node: PDFDict | undefined = page; node;) {
    const box = node.lookupMaybe(PDFName.of('MediaBox'), PDFArray);
    if (box) {
      const edge = (index: number): number => box.lookup(index, PDFNumber).asNumber();
      return [edge(0), edge(1), edge(2), edge(3)];
    }
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
