/** Paragraphs in, a DOCX file with them out. */
import { makeZip, type ZipEntry } from './make-zip.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph as XML: `w('Hello')`, or with a style: `w('Title', 'Heading1')`. */
export function w(words: string, style?: string): string {
  const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${look}${run(words)}</w:p>`;
}

export function run(words: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** @param body XML of the document's body; `head` stands before the document */
export function makeDocx(
  body: string,
  { head = '', more = [] }: { head?: string; more?: readonly ZipEntry[] } = {},
): Buffer {
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    ...more,
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
  ]);
}
