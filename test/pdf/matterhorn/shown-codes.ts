/** Pages in, the fonts that their text is shown in out, each with the codes that are used. */
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { operandsOf, parseOperations } from '../../../src/pdf/content/parse-operations.js';
import { stringBytes } from '../../../src/pdf/content/strings.js';
import { streamBytes } from './pdf-values.js';

export interface ShownFont {
  readonly dictionary: PDFDict;
  readonly codes: ReadonlySet<number>;
}

export function shownCodes(pages: readonly PDFDict[]): readonly ShownFont[] {
  const fonts = new Map<PDFDict, Set<number>>();
  for (const page of pages) {
    const resources = page.lookup(PDFName.of('Resources'), PDFDict);
    collect(contentOf(page), resources, fonts);
    const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict);
    for (const [name] of objects?.entries() ?? []) {
      const form = objects?.lookup(name);
      const own =
        form instanceof PDFRawStream ? form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) : undefined;
      if (form instanceof PDFRawStream && own) collect(streamBytes(form).toString('latin1'), own, fonts);
    }
  }
  return [...fonts].map(([dictionary, codes]) => ({ dictionary, codes }));
}

export function contentOf(page: PDFDict): string {
  const content = page.lookup(PDFName.of('Contents'));
  return content instanceof PDFRawStream ? streamBytes(content).toString('latin1') : '';
}

function collect(content: string, resources: PDFDict, fonts: Map<PDFDict, Set<number>>): void {
  const named = resources.lookupMaybe(PDFName.of('Font'), PDFDict);
  let font: PDFDict | undefined;
  for (const operation of named ? parseOperations(content) : []) {
    const { operator } = operation;
    const operands = operandsOf(operation);
    if (operator === 'Tf') font = named?.lookupMaybe(PDFName.of(operands[0]?.slice(1) ?? ''), PDFDict);
    if ((operator !== 'Tj' && operator !== 'TJ') || !font) continue;
    const codes = fonts.get(font) ?? new Set();
    fonts.set(font, codes);
    for (const literal of operands.filter((operand) => /^[(<]/.test(operand))) addCodes(literal, font, codes);
  }
}

function addCodes(literal: string, font: PDFDict, codes: Set<number>): void {
  const bytes = Buffer.from(stringBytes(literal), 'latin1');
  const each = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
  for (let at = 0; at + each <= bytes.length; at += each) codes.add(bytes.readUIntBE(at, each));
}
