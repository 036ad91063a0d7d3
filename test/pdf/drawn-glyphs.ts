/** What a page draws of its text, for tests: each glyph with its size and place, spaces left out. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { loadPdfjs } from '../support/pdfjs.js';

export interface DrawnGlyph {
  readonly text: string;
  readonly code: number;
  readonly size: number;
  /** From the beginning of its piece of text, and where that begins. */
  readonly place: string;
}

interface Glyph {
  readonly unicode: string;
  readonly originalCharCode: number;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

export async function drawnGlyphs(pdf: PDFDocumentProxy, number: number): Promise<readonly DrawnGlyph[]> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = (await (await pdf.getPage(number)).getOperatorList()) as OperatorList;
  const drawn: DrawnGlyph[] = [];
  let [size, origin, x, y]: [number, string, number, number] = [0, '', 0, 0];
  fnArray.forEach((operator, index) => {
    const values = argsArray[index] ?? [];
    if (operator === OPS.setFont) size = Number(values[1]);
    if (operator === OPS.setTextMatrix) [origin, x, y] = [JSON.stringify(values), 0, 0];
    if (operator === OPS.moveText) [x, y] = [x + Number(values[0]), y + Number(values[1])];
    if (operator !== OPS.showText) return;
    for (const glyph of (values[0] as readonly (Glyph | number)[]).filter((each) => typeof each !== 'number'))
      if (glyph.unicode.trim() !== '')
        drawn.push({
          text: glyph.unicode,
          code: glyph.originalCharCode,
          size,
          place: `${origin} + ${x} ${y}`,
        });
  });
  return drawn;
}
