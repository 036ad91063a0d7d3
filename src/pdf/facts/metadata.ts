/** Writes a PDF's facts once more as XMP, with what a reader's program asks for: title, language, PDF/UA. */
import { PDFName, PDFRawStream, type PDFContext, type PDFDict } from '@cantoo/pdf-lib';
import { PRODUCER } from './info.js';
import type { PdfFacts } from './pdf-facts.js';

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
};

/** Not compressed, so that programs find it that read no PDF. */
export function writeMetadata(context: PDFContext, catalog: PDFDict, facts: PdfFacts): void {
  const bytes = Buffer.from(xmpPacket(facts));
  const dictionary = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length });
  catalog.set(PDFName.of('Metadata'), context.register(PDFRawStream.of(dictionary, bytes)));
}

export function xmpPacket(facts: PdfFacts): string {
  const spaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return [
    '<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${spaces.join(' ')}>`,
    ...properties(facts),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function properties({ title, author, subject, keywords, lang, date, creator }: PdfFacts): readonly string[] {
  const when = date?.toISOString().replace('.000Z', 'Z');
  return [
    element('pdfuaid:part', '1'),
    element('dc:format', 'application/pdf'),
    element('dc:title', inLanguages(title, lang)),
    element('dc:language', list('Bag', [lang])),
    ...(author ? [element('dc:creator', list('Seq', [author]))] : []),
    ...(subject ? [element('dc:description', inLanguages(subject, lang))] : []),
    ...(keywords?.length ? [element('dc:subject', list('Bag', keywords))] : []),
    ...(keywords?.length ? [element('pdf:Keywords', escaped(keywords.join(', ')))] : []),
    element('pdf:Producer', escaped(PRODUCER)),
    element('xmp:CreatorTool', escaped(creator)),
    ...(when ? [element('xmp:CreateDate', when), element('xmp:ModifyDate', when)] : []),
  ];
}

/** The default is what programs look for; the language itself says what it is in. */
function inLanguages(text: string, lang: string): string {
  const items = ['x-default', lang].map(
    (tag) => `<rdf:li xml:lang="${escaped(tag)}">${escaped(text)}</rdf:li>`,
  );
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
}

function list(kind: 'Bag' | 'Seq', texts: readonly string[]): string {
  return `<rdf:${kind}>${texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write control characters, halves of pairs and non-characters; they are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
