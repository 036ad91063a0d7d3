/** An embedded TrueType font in, how many glyphs it has and how wide they are out. */
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { parseSfnt } from '../../../src/fonts/files/sfnt.js';
import { streamBytes } from './pdf-values.js';

export interface FontProgram {
  readonly glyphs: number;
  /** In thousandths of the font's size. */
  width(glyph: number): number;
}

export function readProgram(file: PDFRawStream): FontProgram {
  const { tables } = parseSfnt(streamBytes(file));
  const table = (tag: string): Buffer => tables.find((each) => each.tag === tag)?.bytes ?? Buffer.alloc(64);
  const [head, hhea, hmtx, maxp] = [table('head'), table('hhea'), table('hmtx'), table('maxp')];
  const measured = hhea.readUInt16BE(34);
  const unitsPerEm = head.readUInt16BE(18);
  return {
    glyphs: maxp.readUInt16BE(4),
    // The last measured width is that of all glyphs behind it.
    width: (glyph) => (hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1)) * 1000) / unitsPerEm,
  };
}
