/** A page of a PDF in, its content and what the names in it stand for out. */
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { moved, IDENTITY, type Matrix, type Point } from '../content/box.js';
import type { PageFont, PageResources } from '../content/page-content.js';
import { parseToUnicode } from '../content/parse-to-unicode.js';

/** Fonts that were read, so that what pages share is read once. */
export type FontCache = Map<PDFObject, PageFont>;

export function pageResources(context: PDFContext, page: PDFDict, fonts: FontCache): PageResources {
  const resources = page.lookupMaybe(PDFName.of('Resources'), PDFDict);
  const entry = (kind: string, name: string): PDFObject | undefined =>
    resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.get(PDFName.of(name));
  const named = new Map<string, PageFont | undefined>();
  return {
    font: (name) => {
      if (named.has(name)) return named.get(name);
      const object = entry('Font', name);
      const font = object === undefined ? undefined : fontOf(context, object, fonts);
      named.set(name, font);
      return font;
    },
    corners: (name) => cornersOf(context.lookup(entry('XObject', name))),
  };
}

/** @returns a stream's bytes, a character a byte. */
export function streamText(stream: PDFRawStream): string {
  const packed = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return Buffer.from(packed ? inflateSync(stream.contents) : stream.contents).toString('latin1');
}

function fontOf(context: PDFContext, object: PDFObject, fonts: FontCache): PageFont | undefined {
  const known = fonts.get(object);
  if (known) return known;
  const dictionary = context.lookup(object);
  if (!(dictionary instanceof PDFDict)) return undefined;
  const map = dictionary.lookup(PDFName.of('ToUnicode'));
  const composite = dictionary.get(PDFName.of('Subtype')) === PDFName.of('Type0');
  const font: PageFont = {
    characters: map instanceof PDFRawStream ? parseToUnicode(streamText(map)) : new Map(),
    bytesPerCode: composite ? 2 : 1,
  };
  fonts.set(object, font);
  return font;
}

/** An image is one unit wide and high; a group has a box of its own. */
function cornersOf(object: PDFObject | undefined): readonly Point[] {
  const box =
    object instanceof PDFRawStream ? object.dict.lookupMaybe(PDFName.of('BBox'), PDFArray) : undefined;
  if (!(object instanceof PDFRawStream) || !box) return corners(0, 0, 1, 1);
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(box);
  const [a, b, c, d, e, f] = numbersOf(object.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray));
  const matrix: Matrix = f === undefined ? IDENTITY : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
  return corners(left, bottom, right, top).map((corner) => moved(corner, matrix));
}

const corners = (left: number, bottom: number, right: number, top: number): readonly Point[] => [
  [left, bottom],
  [right, bottom],
  [left, top],
  [right, top],
];

function numbersOf(array: PDFArray | undefined): readonly number[] {
  return (array?.asArray() ?? []).map((item) => (item instanceof PDFNumber ? item.asNumber() : 0));
}
