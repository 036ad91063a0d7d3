/** A PDF in, the names of the fonts that something is drawn with for want of a glyph out. */
import { readFile } from 'node:fs/promises';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { shownCodes } from '../../pdf/matterhorn/shown-codes.js';

export async function boxesIn(path: string): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(await readFile(path), { updateMetadata: false });
  const fonts = shownCodes(pdf.getPages().map(({ node }) => node)).map(({ dictionary, codes }) => ({
    name: dictionary.lookup(PDFName.of('BaseFont'), PDFName).decodeText(),
    // Glyph 0 of every font is the sign for a sign that it has not.
    missing: codes.has(0),
  }));
  if (fonts.length < 2) throw new Error(`there is hardly any text in ${path}`);
  return fonts.flatMap(({ name, missing }) => (missing || name.includes('Blank') ? [name] : []));
}
