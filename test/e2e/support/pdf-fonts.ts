/** A PDF in, every font in it out. */
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

export interface PdfFont {
  /** `Type3` is a drawing per letter, `Type0` a font of many characters, `CIDFontType2` its TrueType. */
  readonly type: string;
  readonly name: string;
  /** Whether the font's file is in the PDF. */
  readonly embedded: boolean;
}

export async function fontsOf(bytes: Uint8Array): Promise<readonly PdfFont[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const dictionaries = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && isFont(object) ? [object] : []));
  return dictionaries.map((font) => {
    const type = nameOf(font, 'Subtype');
    return { type, name: nameOf(font, 'BaseFont'), embedded: type === 'Type0' || hasFile(font) };
  });
}

const isFont = (dictionary: PDFDict): boolean => nameOf(dictionary, 'Type') === 'Font';

/** A composite font refers to another, which has the file. */
function hasFile(font: PDFDict): boolean {
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return descriptor?.has(PDFName.of('FontFile2')) ?? false;
}

function nameOf(dictionary: PDFDict, key: string): string {
  return dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
}
