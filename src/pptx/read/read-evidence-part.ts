/** The part of a presentation that has its evidence in, that evidence out: what an editor may have changed as well. */
import type { Attribution, EvidenceStatus } from '../../model/evidence.js';
import {
  FILE_EVIDENCE_VERSION,
  type FileEvidence,
  type NumberFact,
  type QuoteEvidence,
  type SlideEvidence,
  type SourceSaid,
} from '../../model/file-evidence.js';
import type { QuoteMode, SourcePlace } from '../../model/outline.js';
import { EVIDENCE_NAMESPACE } from '../evidence/evidence-xml.js';
import { MalformedPackage } from './malformed-package.js';
import type { OpenPackage } from './open-package.js';
import { elementsOf, type XmlNode } from './xml-tree.js';

/**
 * The presentation is related to it; once LibreOffice has saved it, the package is.
 *
 * @param presentation the path of its part
 * @throws MalformedPackage where it is damaged, or of a newer program
 */
export function readEvidencePart(file: OpenPackage, presentation: string): FileEvidence | undefined {
  const related = [presentation, ''].flatMap(file.related);
  const parts = related.filter(({ type }) => type === 'customXml');
  const roots = parts.flatMap(({ target }) => file.xml(target) ?? []);
  const root = roots.find(({ name, namespace }) => name === 'evidence' && namespace === EVIDENCE_NAMESPACE);
  return root && evidenceIn(root);
}

const QUOTE_MODES = ['verbatim', 'paraphrased', 'translated'] as const satisfies QuoteMode[];
const ATTRIBUTIONS = [
  ...(['confirmed', 'stated', 'contradicted', 'doubtful', 'unknown'] as const),
] satisfies Attribution[];
const EVIDENCE_STATUSES = [
  ...(['exact', 'normalised', 'edited', 'elided', 'located', 'near', 'missing', 'ambiguous'] as const),
  ...(['misplaced', 'negation-cut', 'scope-cut', 'unchecked', 'stale'] as const),
] satisfies EvidenceStatus[];

function evidenceIn(root: XmlNode): FileEvidence {
  const version = numberAt(root, 'version') ?? 0;
  if (version > FILE_EVIDENCE_VERSION)
    throw new MalformedPackage('its evidence was written by a newer Pullquote');
  return {
    version,
    stem: need(root, 'outline'),
    lang: need(root, 'lang'),
    guests: elementsOf(root, 'guest').map(personIn),
    hosts: elementsOf(root, 'host').map(personIn),
    sources: elementsOf(root, 'source').map(sourceIn),
    slides: elementsOf(root, 'slide').map(slideIn),
    quotes: elementsOf(root, 'quote').map(quoteIn),
  };
}

function personIn(node: XmlNode): FileEvidence['guests'][number] {
  return { name: need(node, 'name'), also: elementsOf(node, 'also').map(({ text }) => text) };
}

function sourceIn(node: XmlNode): SourceSaid {
  const speakers = elementsOf(node, 'speaker').map((one) => ({
    label: need(one, 'label'),
    name: need(one, 'name'),
  }));
  return {
    ...{ id: need(node, 'id'), lang: node.attributes.get('lang') },
    verbatim: node.attributes.get('verbatim') === 'clean' ? 'clean' : undefined,
    speakers: speakers.length === 0 ? undefined : speakers,
  };
}

function slideIn(node: XmlNode): SlideEvidence {
  const list = (name: string): readonly string[] | undefined =>
    node.attributes
      .get(name)
      ?.split(' ')
      .filter((word) => word !== '');
  return {
    ...{ id: need(node, 'id'), page: numberAt(node, 'page') ?? 0, title: need(node, 'title') },
    ...{ points: list('points') ?? [], others: list('others') ?? [], notes: list('notes') },
    numbers: elementsOf(node, 'number').map(numberIn),
  };
}

function numberIn(node: XmlNode): NumberFact {
  const value = Number(need(node, 'value'));
  if (!Number.isFinite(value)) throw new MalformedPackage('its evidence is damaged: a number that is none');
  return { name: need(node, 'name'), value, isSaid: node.attributes.get('said') === '1' };
}

function quoteIn(node: XmlNode): QuoteEvidence {
  const { attributes } = node;
  return {
    ...{ key: need(node, 'key'), shape: need(node, 'shape'), slide: need(node, 'slide') },
    ...{ words: need(node, 'words'), lang: need(node, 'lang') },
    ...{ speaker: need(node, 'speaker'), source: need(node, 'source'), place: placeIn(node) },
    ...{ named: attributes.get('named'), caption: attributes.get('caption') },
    mode: oneOf(node, 'mode', QUOTE_MODES),
    isPlaced: attributes.get('placed') === '1',
    inContext: attributes.get('context') === '1',
    status: oneOf(node, 'status', EVIDENCE_STATUSES),
    attribution: oneOf(node, 'attribution', ATTRIBUTIONS),
  };
}

function placeIn(node: XmlNode): SourcePlace | undefined {
  const [paragraph, page, seconds] = ['paragraph', 'page', 'seconds'].map((name) => numberAt(node, name));
  if (paragraph !== undefined) return { type: 'paragraph', number: paragraph };
  if (page !== undefined) return { type: 'page', number: page };
  return seconds === undefined ? undefined : { type: 'time', seconds };
}

function need({ name, attributes }: XmlNode, attribute: string): string {
  const value = attributes.get(attribute);
  if (value === undefined)
    throw new MalformedPackage(`its evidence is damaged: no \`${attribute}\` of a ${name}`);
  return value;
}

function numberAt({ attributes }: XmlNode, name: string): number | undefined {
  const value = attributes.get(name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function oneOf<T extends string>(node: XmlNode, attribute: string, values: readonly T[]): T {
  const value = need(node, attribute);
  const found = values.find((one) => one === value);
  if (found === undefined)
    throw new MalformedPackage(`its evidence is damaged: \`${attribute}\` of a ${node.name}`);
  return found;
}
