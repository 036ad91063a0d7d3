/** A finished PDF in, all that the conditions of PDF/UA-1 look at out: gathered once, by the PDF library and pdf.js. */
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFParser,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { pageRefs } from '../../../src/pdf/pages/pages.js';
import { nameIn, streamText } from './pdf-values.js';
import { readElements, type Element } from './elements.js';
import { paintedParts, type PaintedPart } from './painted-parts.js';
import { shownCodes, type ShownFont } from './shown-codes.js';

export interface CheckedPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly PDFDict[];
  /** All of the structure tree, each element before its kids. */
  readonly elements: readonly Element[];
  readonly annotations: readonly CheckedAnnotation[];
  /** Everything that is painted, with the marks it stands in. */
  readonly painted: readonly PaintedPart[];
  /** The fonts that text is shown in, with the codes it uses. */
  readonly fonts: readonly ShownFont[];
  /** The XMP packet; '' without one. */
  readonly xmp: string;
  /** Every dictionary of the file, those of streams too. */
  readonly dictionaries: readonly PDFDict[];
}

export interface CheckedAnnotation {
  readonly dictionary: PDFDict;
  readonly subtype: string;
  readonly page: PDFDict;
  /** What holds it in the structure tree. */
  readonly element: Element | undefined;
}

/** An encrypted file's content cannot be read: then nothing of it is looked at. */
export async function checkedPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const refs = pageRefs(context, catalog);
  const pages = refs.map((ref) => context.lookup(ref, PDFDict));
  const elements = readElements(context, catalog, refs);
  const encrypted = context.trailerInfo.Encrypt !== undefined;
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  return {
    context,
    catalog,
    pages,
    elements,
    annotations: pages.flatMap((page) => annotationsOf(page, elements)),
    painted: encrypted ? [] : await paintedParts(bytes, elements),
    fonts: encrypted ? [] : shownCodes(pages),
    xmp: metadata instanceof PDFRawStream ? streamText(metadata) : '',
    dictionaries: context.enumerateIndirectObjects().flatMap(([, object]) => dictionariesIn(object)),
  };
}

function annotationsOf(page: PDFDict, elements: readonly Element[]): readonly CheckedAnnotation[] {
  const list = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return (list?.asArray() ?? []).map((ref, index) => {
    const dictionary = list?.lookup(index, PDFDict) ?? page;
    const element = elements.find(({ annotations }) => annotations.includes(ref));
    return { dictionary, subtype: nameIn(dictionary, 'Subtype'), page, element };
  });
}

function dictionariesIn(object: PDFObject): readonly PDFDict[] {
  if (object instanceof PDFRawStream) return dictionariesIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn);
  return object instanceof PDFDict ? [object, ...object.values().flatMap(dictionariesIn)] : [];
}
