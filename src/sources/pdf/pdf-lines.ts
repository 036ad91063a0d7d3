/** The pieces of text on a page in, its lines out, in the order of the file: columns stay one below the other. */
import type { PdfPage, PdfPiece } from '../documents/document-answer.js';

export interface PdfLine {
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  /** In points from the page's left and lower edge. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of its type. */
  readonly size: number;
  readonly pageHeight: number;
}

/** In parts of the type's size: what is raised or lowered less is on the line. */
const SAME_LINE = 0.6;
/** A gap that is a space, though the file has none. */
const SPACE = 0.2;
/** So far to the left of where the line ended, another begins. */
const BACK = 1;

export function pdfLines(pages: readonly PdfPage[]): readonly PdfLine[] {
  return pages.flatMap(({ pieces, height }, index) => {
    const lines: PdfLine[] = [];
    for (const piece of pieces) {
      const line = lines.at(-1);
      if (line !== undefined && isOn(line, piece)) lines[lines.length - 1] = longer(line, piece);
      else if (piece.text.trim() !== '') lines.push(lineOf(piece, index + 1, height));
    }
    return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, ' ').trim() }));
  });
}

function lineOf({ text, x, y, width, height }: PdfPiece, page: number, pageHeight: number): PdfLine {
  return { text, page, x, right: x + width, y, size: height, pageHeight };
}

function isOn({ y, right, size }: PdfLine, piece: PdfPiece): boolean {
  return Math.abs(piece.y - y) < size * SAME_LINE && piece.x > right - size * BACK;
}

function longer(line: PdfLine, { text, x, y, width, height }: PdfPiece): PdfLine {
  const spaced = x - line.right > Math.max(line.size, height) * SPACE ? ' ' : '';
  // The larger type sets the line: a note's mark is raised from it.
  const main = height > line.size ? { y, size: height } : {};
  return { ...line, text: line.text + spaced + text, right: Math.max(line.right, x + width), ...main };
}
