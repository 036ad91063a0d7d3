/** The bytes of a PDF file in, the pieces of text on its pages out. Nothing is drawn, and no script runs. */
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { DocumentPart, OpenPdf, PdfPage } from './document-answer.js';

/** What would draw asks for them as it is loaded. */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) Reflect.set(globalThis, name, Object);

/** @param characterMaps folder of the tables for older Chinese, Japanese and Korean files */
export async function pdfPages(
  bytes: Uint8Array,
  characterMaps: string,
  part: DocumentPart,
): Promise<OpenPdf> {
  const push: unknown = Reflect.get(Array.prototype, 'push');
  // It works in this thread, which is one of its own already, once it finds this module loaded.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // For the sake of one error in old engines it puts a slow one in its place, which all lists go through.
  Reflect.set(Array.prototype, 'push', push);
  const document = await getDocument({
    ...{ data: bytes, cMapUrl: characterMaps, cMapPacked: true, verbosity: VerbosityLevel.ERRORS },
    ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, enableXfa: false },
  }).promise;
  const pages: PdfPage[] = [];
  const before = (parts: number): number => Math.floor((document.numPages * parts) / part.of);
  for (let number = before(part.number) + 1; number <= before(part.number + 1); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push({
      height: page.view[3] ?? 0,
      pieces: items.flatMap((item) => ('str' in item ? pieceOf(item) : [])),
    });
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  return { pages, title: wordsIn(info, 'Title'), author: wordsIn(info, 'Author') };
}

function pieceOf({ str, transform, width, height }: TextItem) {
  const [, , , size, x, y] = transform as readonly number[];
  if (str === '' || x === undefined || y === undefined) return [];
  return [{ text: str, x, y, width, height: height > 0 ? height : Math.abs(size ?? 0) }];
}

function wordsIn(info: object, key: string): string | undefined {
  const value: unknown = Reflect.get(info, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
