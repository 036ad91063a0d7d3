/** The parts that a presentation has once, ECMA-376 part 1, 13.3 and 15.2. */
import { guid } from './guid.js';
import { NAMESPACES } from './names.js';
import { emu } from './units.js';
import { el, words, type Xml } from './xml.js';

export interface PresentationContent {
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly master: string;
  readonly notesMaster: string | undefined;
  readonly slides: readonly { readonly id: number; readonly relation: string }[];
  readonly sections: readonly SlideSection[];
  /** BCP 47. */
  readonly lang: string;
}

/** Slides that belong together in the list of slides. */
export interface SlideSection {
  readonly name: string;
  /** Their ids. */
  readonly slides: readonly number[];
}

/** The first id that a slide may have, 19.7.13; a master's, 19.7.20; what follows it are its layouts'. */
export const FIRST_SLIDE = 256;
export const FIRST_MASTER = 2_147_483_648;

export function presentationXml(content: PresentationContent): Xml {
  const { size, master, notesMaster, slides, sections, lang } = content;
  return el(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: true },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: FIRST_MASTER, 'r:id': master })),
    notesMaster === undefined
      ? undefined
      : el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notesMaster })),
    el('p:sldIdLst', {}, ...slides.map(({ id, relation }) => el('p:sldId', { id, 'r:id': relation }))),
    el('p:sldSz', {
      cx: emu(size.width),
      cy: emu(size.height),
      type: size.width === 960 ? 'screen4x3' : undefined,
    }),
    // A4, upright.
    el('p:notesSz', { cx: 6_858_000, cy: 9_906_000 }),
    el('p:defaultTextStyle', {}, el('a:defPPr', {}, el('a:defRPr', { lang }))),
    sectionList(sections),
  );
}

/** Since PowerPoint 2010, [MS-PPTX] 2.2.5. */
function sectionList(sections: readonly SlideSection[]): Xml | undefined {
  if (sections.length === 0) return undefined;
  const entries = sections.map(({ name, slides }) =>
    el(
      'p14:section',
      { name, id: guid(`section ${slides.join(' ')} ${name}`) },
      el('p14:sldIdLst', {}, ...slides.map((id) => el('p14:sldId', { id }))),
    ),
  );
  const list = el(
    'p14:sectionLst',
    { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
    ...entries,
  );
  return el('p:extLst', {}, el('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, list));
}

export const presPropsXml = el('p:presentationPr', NAMESPACES);
export const viewPropsXml = el('p:viewPr', NAMESPACES);
export const tableStylesXml = el('a:tblStyleLst', {
  'xmlns:a': NAMESPACES['xmlns:a'],
  def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}',
});

export interface Properties {
  readonly title: string;
  readonly author: string | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** ISO 8601, or absent: no clock is asked. */
  readonly date: string | undefined;
}

/** ECMA-376 part 2, 11. */
export function coreXml({ title, author, lang, date }: Properties): Xml {
  const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  const time = (name: string): Xml | undefined =>
    date === undefined ? undefined : el(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, words(date));
  return el(
    'cp:coreProperties',
    {
      'xmlns:cp': core,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, words(title)),
    author === undefined ? undefined : el('dc:creator', {}, words(author)),
    el('dc:language', {}, words(lang)),
    time('created'),
    time('modified'),
  );
}

export function appXml(slides: number): Xml {
  return el(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    el('Application', {}, words('Pullquote')),
    el('Slides', {}, words(String(slides))),
  );
}
