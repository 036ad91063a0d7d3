/** A printed PDF in, its structure tree as plain data out. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Kid, Tag } from './tag.js';

/** @param pages the PDF's pages in order. @returns nothing for a PDF without tags. */
export function parseTags(context: PDFContext, catalog: PDFDict, pages: readonly PDFRef[]): Tag | undefined {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = new Map(pages.map((ref, number) => [ref, number]));
  const top = root === undefined ? [] : kidsOf(root, { context, numbers, page: undefined });
  const [only] = top;
  if (only === undefined) return undefined;
  return top.length === 1 && 'type' in only ? only : { type: 'Document', kids: top };
}

interface Reading {
  readonly context: PDFContext;
  readonly numbers: ReadonlyMap<PDFRef, number>;
  /** The page of the element that is being read. */
  readonly page: number | undefined;
}

function kidsOf(element: PDFDict, reading: Reading): readonly Kid[] {
  const kids = element.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
  return list.flatMap((kid) => parseKid(kid, reading));
}

function parseKid(object: PDFObject, { context, numbers, page: around }: Reading): readonly Kid[] {
  const kid = context.lookup(object);
  if (kid instanceof PDFNumber) return around === undefined ? [] : [{ page: around, mark: kid.asNumber() }];
  if (!(kid instanceof PDFDict)) return [];
  const own = kid.get(PDFName.of('Pg'));
  const page = (own instanceof PDFRef ? numbers.get(own) : undefined) ?? around;
  const type = kid.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText();
  if (type === 'OBJR') {
    const annotation = kid.get(PDFName.of('Obj'));
    return annotation instanceof PDFRef && page !== undefined ? [{ page, annotation }] : [];
  }
  if (type === 'MCR') {
    const mark = kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber();
    return page === undefined ? [] : [{ page, mark }];
  }
  return [parseTag(kid, { context, numbers, page })];
}

function parseTag(element: PDFDict, reading: Reading): Tag {
  return {
    type: element.lookup(PDFName.of('S'), PDFName).decodeText(),
    alt: textOf(element, 'Alt'),
    lang: textOf(element, 'Lang'),
    attributes: element.get(PDFName.of('A')),
    kids: kidsOf(element, reading),
  };
}

function textOf(element: PDFDict, key: string): string | undefined {
  const text = element.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}
