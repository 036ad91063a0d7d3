/** The bytes of a presentation in, what its slides say out, or why it cannot be read. */
import type { RuleName } from '../../model/problems/rules.js';
import type { EditedDeck, EditedSlide } from './edited-deck.js';
import { MalformedPackage } from './malformed-package.js';
import { openPackage, type OpenPackage } from './open-package.js';
import { readEvidencePart } from './read-evidence-part.js';
import { readCharts } from './read-charts.js';
import { paragraphsOf, readTexts } from './read-texts.js';
import { childOf, elementsOf } from './xml-tree.js';

/** What is wrong with a file as a whole. */
export interface PresentationFault {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

export function readPresentation(bytes: Uint8Array): EditedDeck | PresentationFault {
  if (isCompound(bytes)) return compoundFault(bytes);
  try {
    return readDeck(openPackage(bytes));
  } catch (error) {
    if (!(error instanceof MalformedPackage)) throw error;
    return {
      rule: 'presentation-broken',
      message: `the presentation cannot be read: ${error.message}`,
      hint: 'open it in PowerPoint or LibreOffice, and save it anew as .pptx',
    };
  }
}

/** Of OLE files, [MS-CFB] 2.2: old presentations, and newer ones that are encrypted. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function isCompound(bytes: Uint8Array): boolean {
  return COMPOUND.equals(bytes.subarray(0, COMPOUND.length));
}

/** [MS-OFFCRYPTO] 2.3.4: what is encrypted lies in a stream of this name. */
function compoundFault(bytes: Uint8Array): PresentationFault {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le'))
    return {
      rule: 'presentation-locked',
      message: 'the presentation asks for a password',
      hint: 'save it without one (File, Info, Protect Presentation), and check it again',
    };
  return {
    rule: 'presentation-broken',
    message: 'this is a presentation of PowerPoint 2003 or older, or no presentation at all',
    hint: 'save it as .pptx, and check it again',
  };
}

function readDeck(file: OpenPackage): EditedDeck {
  const main = file.related('').find(({ type }) => type === 'officeDocument')?.target;
  const root = main === undefined ? undefined : file.xml(main);
  if (main === undefined || root?.name !== 'presentation')
    throw new MalformedPackage('it is a package with no presentation in it');
  const related = new Map(file.related(main).map((relation) => [relation.id, relation.target]));
  const slides = (childOf(root, 'sldIdLst')?.children ?? []).map(({ attributes }, index) =>
    readSlide(file, related.get(attributes.get('r:id') ?? '') ?? '', index + 1),
  );
  if (slides.length === 0) throw new MalformedPackage('it has no slides');
  return { slides, evidence: readEvidencePart(file, main), hasMacros: hasMacros(file) };
}

function readSlide(file: OpenPackage, path: string, number: number): EditedSlide {
  const root = file.xml(path);
  if (root === undefined) throw new MalformedPackage(`its slide ${number} is missing`);
  const content = childOf(root, 'cSld');
  const notes = file.related(path).find(({ type }) => type === 'notesSlide');
  return {
    number,
    name: content?.attributes.get('name'),
    texts: content === undefined ? [] : readTexts(content),
    beside: besideSlide(file, path),
    charts: readCharts(file, path),
    notes: notes && notesIn(file, notes.target),
  };
}

/** What a layout asks for in its places, only whoever edits it sees. */
function besideSlide(file: OpenPackage, path: string): readonly string[] {
  const related = (from: string, type: string): readonly string[] =>
    file.related(from).flatMap((one) => (one.type === type ? [one.target] : []));
  const layouts = related(path, 'slideLayout');
  const masters = layouts.flatMap((layout) => related(layout, 'slideMaster'));
  const own = file.xml(path);
  const descriptions = (own === undefined ? [] : elementsOf(own, 'cNvPr')).flatMap(({ attributes }) =>
    ['descr', 'title'].flatMap((name) => attributes.get(name) ?? []),
  );
  const behind = [...layouts, ...masters]
    .flatMap((part) => file.xml(part) ?? [])
    .flatMap((root) => elementsOf(root, 'sp'))
    .filter((shape) => elementsOf(shape, 'ph').length === 0)
    .flatMap((shape) => elementsOf(shape, 'txBody'));
  const diagrams = related(path, 'diagramData')
    .flatMap((part) => file.xml(part) ?? [])
    .flatMap((root) => elementsOf(root, 't'))
    .filter((body) => elementsOf(body, 'p').length > 0);
  return [...descriptions, ...[...behind, ...diagrams].map((body) => paragraphsOf(body).join('\n'))];
}

/** The words beside the slide's picture; page numbers and dates are places of their own. */
function notesIn(file: OpenPackage, path: string): readonly string[] | undefined {
  const root = file.xml(path);
  const body =
    root &&
    elementsOf(root, 'sp').find((shape) =>
      elementsOf(shape, 'ph').some(({ attributes }) => attributes.get('type') === 'body'),
    );
  return body && paragraphsOf(body).filter((paragraph) => paragraph.trim() !== '');
}

function hasMacros({ paths }: OpenPackage): boolean {
  return [...paths].some((path) => /(?:^|\/)vbaProject\.bin$|(?:^|\/)activeX\//i.test(path));
}
