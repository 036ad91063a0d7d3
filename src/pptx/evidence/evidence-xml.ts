/**
 * Evidence as a custom XML part, ECMA-376 part 1, 15.2.5 and 22.5: what a program does not know of these it keeps, which
 * LibreOffice does as well, with the names of shapes and slides that bind it to them.
 */
import type { FileEvidence, QuoteEvidence, SlideEvidence, SourceSaid } from '../../model/file-evidence.js';
import type { SourcePlace } from '../../model/outline.js';
import { guid } from '../ooxml/guid.js';
import { TYPES } from '../ooxml/names.js';
import type { PackagePart } from '../ooxml/package.js';
import { el, words, xmlFile, type Xml } from '../ooxml/xml.js';

/** Nothing is there: it is a name. */
export const EVIDENCE_NAMESPACE = 'https://pullquote.invalid/evidence';
export const EVIDENCE_PART = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';

/** The part, which the presentation is related to, and its properties. */
export function evidenceParts(evidence: FileEvidence): readonly PackagePart[] {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const properties = el(
    'ds:datastoreItem',
    { 'xmlns:ds': namespace, 'ds:itemID': guid(`evidence of ${evidence.stem}`) },
    el('ds:schemaRefs', {}, el('ds:schemaRef', { 'ds:uri': EVIDENCE_NAMESPACE })),
  );
  return [
    {
      ...{ path: EVIDENCE_PART, type: 'application/xml', bytes: xmlFile(evidenceXml(evidence)) },
      relations: [{ id: 'rId1', type: 'customXmlProps', target: PROPERTIES }],
    },
    { path: PROPERTIES, type: TYPES.customXmlProps, bytes: xmlFile(properties), relations: [] },
  ];
}

function evidenceXml({ version, stem, lang, guests, hosts, ...lists }: FileEvidence): Xml {
  return el(
    'evidence',
    { xmlns: EVIDENCE_NAMESPACE, version, outline: stem, lang },
    ...guests.map((person) => personXml('guest', person)),
    ...hosts.map((person) => personXml('host', person)),
    ...lists.sources.map(sourceXml),
    ...lists.slides.map(slideXml),
    ...lists.quotes.map(quoteXml),
  );
}

function personXml(role: 'guest' | 'host', { name, also }: FileEvidence['guests'][number]): Xml {
  return el(role, { name }, ...also.map((other) => el('also', {}, words(other))));
}

function sourceXml({ id, lang, verbatim, speakers = [] }: SourceSaid): Xml {
  return el(
    'source',
    { id, lang, verbatim },
    ...speakers.map(({ label, name }) => el('speaker', { label, name })),
  );
}

function slideXml({ id, page, title, points, others, notes, numbers }: SlideEvidence): Xml {
  return el(
    'slide',
    {
      ...{ id, page, title, points: points.join(' ') },
      others: others.length === 0 ? undefined : others.join(' '),
      notes: notes?.join(' '),
    },
    ...numbers.map(({ name, value, isSaid }) => el('number', { name, value, said: isSaid || undefined })),
  );
}

function quoteXml({ place, isPlaced, inContext, ...quote }: QuoteEvidence): Xml {
  return el('quote', {
    ...quote,
    context: inContext || undefined,
    placed: isPlaced || undefined,
    ...placeAttributes(place),
  });
}

function placeAttributes(place: SourcePlace | undefined): Readonly<Record<string, number>> {
  if (place === undefined) return {};
  return place.type === 'time' ? { seconds: place.seconds } : { [place.type]: place.number };
}
